import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { fixFiles } from "../src/cli/fix-files.ts";
import { applyFixes } from "../src/fix.ts";
import type { Finding } from "../src/model/report.ts";
import { reportOf, textOf } from "./report/sample.ts";

/** Make a finding of words in a source, with a replacement. */
function finding(source: string, words: string, replacement: string, safe = true): Finding {
  const [made] = textOf([source], [{ words }]).findings;
  const start = source.indexOf(words);
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
  return {
    ...(made as Finding),
    fix: { replacement, safe },
    place: { start: point(start), end: point(start + words.length) },
  };
}

test.each<[string, string, (readonly [string, string, boolean?])[], string, number]>([
  [
    "two words",
    "thans en gaarne",
    [
      ["thans", "nu"],
      ["gaarne", "graag"],
    ],
    "nu en graag",
    2,
  ],
  [
    "one that is not safe",
    "gedurende thans",
    [
      ["gedurende", "tijdens", false],
      ["thans", "nu"],
    ],
    "gedurende nu",
    1,
  ],
  [
    "overlapping",
    "per omgaande post",
    [
      ["per omgaande", "meteen"],
      ["omgaande post", "brief"],
    ],
    "per brief",
    1,
  ],
  ["what a format might read otherwise", "thans a", [["thans", '"nu"']], "thans a", 0],
  ["markup in between", "th**a**ns", [], "th**a**ns", 0],
])("%s", (_, source, fixes, fixed, count) => {
  const findings = fixes.map(([words, replacement, safe]) =>
    finding(source, words, replacement, safe),
  );
  expect(applyFixes(source, findings)).toEqual({ source: fixed, count });
});

test("words that stand otherwise in the source than they read are left alone", () => {
  const found = { ...finding("caf&eacute;", "caf&eacute;", "koffie"), text: "café" };
  expect(applyFixes("caf&eacute;", [found])).toEqual({ source: "caf&eacute;", count: 0 });
});

const folder = realpathSync(mkdtempSync(join(tmpdir(), "oprecht-fix-")));
afterAll(() => rmSync(folder, { recursive: true }));

test("files keep their byte order mark and line ends; what is no UTF-8 stays as it is", () => {
  const source = "\uFEFFWij zijn thans open.\r\nÉcht.\r\n";
  writeFileSync(join(folder, "a.md"), source);
  writeFileSync(join(folder, "b.md"), Buffer.from("thans \xe9", "latin1"));
  const text = (from: string) => ({
    ...textOf([from], []),
    findings: [finding(from, "thans", "nu")],
  });
  const report = reportOf({ "a.md": text(source), "b.md": text("thans é") });
  expect(fixFiles(report, folder)).toEqual({ findings: 1, files: 1 });
  expect(readFileSync(join(folder, "a.md"), "utf8")).toBe(source.replace("thans", "nu"));
  expect(readFileSync(join(folder, "b.md")).length).toBe(7);
});
