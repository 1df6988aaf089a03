import { expect, test } from "vitest";
import { baselineOf, compareWith, parseBaseline, updateBaseline } from "../src/baseline.ts";
import type { Report, Texts } from "../src/model/report.ts";
import { reportOf, textOf } from "./report/sample.ts";

/** Make a report of files with findings by these fingerprints. */
function report(files: Readonly<Record<string, readonly string[]>>): Report {
  const made = reportOf(
    Object.fromEntries(
      Object.entries(files).map(([path, prints]) => [
        path,
        textOf(
          ["Sorry."],
          prints.map(() => ({ words: "Sorry", severity: "error" as const })),
        ),
      ]),
    ),
  );
  return {
    ...made,
    files: made.files.map((file) => ({
      ...file,
      texts: file.texts.map((text) => ({
        ...text,
        findings: text.findings.map((finding, index) => ({
          ...finding,
          fingerprint: files[file.path]?.[index] ?? "",
        })),
      })),
    })),
  };
}

const nameOf = (path: string) => path;
const baseline = (files: Readonly<Record<string, readonly string[]>>) =>
  baselineOf(report(files), nameOf);
const found = ({ files }: Report<Texts>) =>
  files.map(({ path, texts }) => {
    const findings = [...texts].flatMap((text) => text.findings);
    return `${path}: ${findings.map(({ fingerprint }) => fingerprint).join(" ")}`;
  });

test("a baseline has the files with findings by name, and their findings sorted", () => {
  expect(baseline({ "b.md": ["2", "1"], "a.md": ["3"], "c.md": [] })).toEqual({
    version: 1,
    files: { "a.md": ["kind/rule 3"], "b.md": ["kind/rule 1", "kind/rule 2"] },
  });
});

test.each<[string, string[], string[], string, number, number]>([
  ["what is known is left out", ["1", "2"], ["1", "2"], "a.md: ", 2, 0],
  ["what is new is told", ["1"], ["1", "2"], "a.md: 2", 1, 0],
  ["what is gone is counted", ["1", "2"], ["2"], "a.md: ", 1, 1],
  ["one of two alike is new", ["1"], ["1", "1"], "a.md: 1", 1, 0],
  ["mending one and adding another is seen", ["1"], ["2"], "a.md: 2", 0, 1],
])("%s", (_, before, now, told, known, gone) => {
  const compared = compareWith(baseline({ "a.md": before }), report({ "a.md": now }), nameOf);
  expect([found(compared.report), compared.known, compared.gone]).toEqual([[told], known, gone]);
  expect(compared.report.summary.errors).toBe(now.length - known);
});

test("another file's findings are its own", () => {
  const compared = compareWith(baseline({ "a.md": ["1"] }), report({ "b.md": ["1"] }), nameOf);
  expect([found(compared.report), compared.gone]).toEqual([["b.md: 1"], 0]);
});

test("an update takes the judged files as they are; a prune only takes away", () => {
  const before = baseline({ "a.md": ["1", "2"], "b.md": ["3"], "c.md": ["4"] });
  const now = report({ "a.md": ["2", "5"], "b.md": [] });
  expect(updateBaseline(before, now, nameOf, false).files).toEqual({
    "a.md": ["kind/rule 2", "kind/rule 5"],
    "c.md": ["kind/rule 4"],
  });
  expect(updateBaseline(before, now, nameOf, true).files).toEqual({
    "a.md": ["kind/rule 2"],
    "c.md": ["kind/rule 4"],
  });
});

test.each([
  ['{"version": 1, "files": {"a": ["x y"]}}', true],
  ['\uFEFF{"version": 1, "files": {}}', true],
  ['{"version": 2, "files": {}}', false],
  ['{"version": 1, "files": {"a": [1]}}', false],
  ['{"version": 1, "files": {"a": "x"}}', false],
  ["[]", false],
  ["null", false],
  ["{", false],
])("%s is a baseline: %s", (text, isOne) => {
  expect(parseBaseline(text) !== undefined).toBe(isOne);
});

test("the texts to be mended first are those with something new", () => {
  const now = report({ "a.md": ["1", "2"], "b.md": ["3"] });
  const { library } = compareWith(baseline({ "a.md": ["1", "2"] }), now, nameOf).report.summary;
  expect(library?.worst.map(({ path }) => path)).toEqual(["b.md"]);
});
