import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lintFiles } from "../src/lint.ts";

interface Line {
  id: string;
  text: string;
  sarcasm: boolean;
}

/** The same words, once mocking and once meant. */
describe.each(["nl", "en"] as const)("pairs in %s", async (language) => {
  const path = `fixtures/sarcasm/${language}.jsonl`;
  const bytes = readFileSync(path);
  const lines: readonly Line[] = bytes
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const { files } = await lintFiles([{ path, bytes }]);
  const texts = files[0]?.texts ?? [];
  const heard = new Set(
    texts
      .filter(({ findings }) => findings.some(({ category }) => category === "sarcasm"))
      .map(({ id }) => id),
  );

  test("there are sixty", () => {
    expect([lines.length, lines.filter(({ sarcasm }) => sarcasm).length]).toEqual([120, 60]);
    expect(texts.length).toBe(120);
  });

  test("what is meant is never called sarcasm", () => {
    expect(lines.filter(({ id, sarcasm }) => !sarcasm && heard.has(id))).toEqual([]);
  });

  test("most of what mocks is heard", () => {
    expect(
      lines.filter(({ id, sarcasm }) => sarcasm && heard.has(id)).length,
    ).toBeGreaterThanOrEqual(48);
  });
});
