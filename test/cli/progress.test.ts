import { expect, test } from "vitest";
import { createProgress } from "../../src/cli/progress.ts";
import type { Language } from "../../src/model/language.ts";

/** Report texts of 1,200, two each quarter of a second, and give what a terminal is sent. */
async function written({
  isTTY = true,
  columns = 80,
  quiet = false,
  env = {},
  language = "en" as Language,
  paths = ["a.csv"],
}) {
  const lines: string[] = [];
  const write = async (text: string) => void lines.push(text);
  let time = 0;
  const now = () => time;
  const stderr = { write, isTTY, columns };
  const progress = createProgress({ stderr, env }, { quiet, language, paths, now });
  for (let done = 0; done < 7; done++) {
    progress.show({ path: paths.at(-1) ?? "", done: 5 + done, all: 1_200, isLong: false });
    progress.show({ path: paths.at(-1) ?? "", done: 5 + done, all: 1_200, isLong: false });
    time += 250;
  }
  await progress.clear();
  return lines;
}

test.each([
  [
    { env: { NO_COLOR: "1" } },
    ["\r9 of 1200 texts", "\r10 of 1200 texts", "\r11 of 1200 texts", `\r${" ".repeat(16)}`, "\r"],
  ],
  [
    { columns: 0 },
    ["\r9 of 1200 texts", "\r10 of 1200 texts", "\r11 of 1200 texts", `\r${" ".repeat(16)}`, "\r"],
  ],
  [{ isTTY: false }, []],
  [{ quiet: true }, []],
  [{ env: { TERM: "dumb" } }, []],
  [
    { language: "nl" as const, paths: ["a.csv", "b.csv"], columns: 30 },
    [
      "\rBestand 2 van 2: 9 van 1200 t",
      "\rBestand 2 van 2: 10 van 1200 ",
      "\rBestand 2 van 2: 11 van 1200 ",
      `\r${" ".repeat(29)}`,
      "\r",
    ],
  ],
])("%j", async (given, expected) => {
  expect(await written(given)).toEqual(expected);
});

test.each([
  ["reading", 0, "en", "\rreading …"],
  ["reading", 0, "nl", "\rlezen …"],
  ["judging", 1, "en", "\rjudging …"],
  ["judging", 1, "nl", "\rbeoordelen …"],
] as const)("%s what takes long is told at once (%i texts, %s)", (_, all, language, expected) => {
  const lines: string[] = [];
  const stderr = { write: async (text: string) => void lines.push(text), isTTY: true };
  const io = { stderr, env: {} };
  const now = () => 0;
  const progress = createProgress(io, { quiet: false, language, paths: ["a.docx"], now });
  progress.show({ path: "a.docx", done: 0, all, isLong: false });
  expect(lines).toEqual([]);
  progress.show({ path: "a.docx", done: 0, all, isLong: true });
  expect(lines).toEqual([expected]);
});
