import { expect, test } from "vitest";
import {
  isReporterName,
  loadPieceReporter,
  loadReporter,
  reporterNames,
} from "../../src/report/index.ts";
import { reportOf, textOf } from "./sample.ts";

test("names every format", () => {
  expect(reporterNames).toEqual([
    "pretty",
    "compact",
    "json",
    "jsonl",
    "csv",
    "sarif",
    "junit",
    "checkstyle",
    "github",
    "gitlab",
    "rdjson",
    "rdjsonl",
    "markdown",
  ]);
});

test.each([...reporterNames])("%s can be loaded and writes", async (name) => {
  const report = reportOf({ "a.txt": textOf(["Sorry if so."], [{ words: "if" }]) });
  const write = await loadReporter(name);
  const options = { language: "en", color: 0, width: 80, quiet: false } as const;
  const whole = write(report, options);
  expect(whole).toMatch(/Message\.|kind\/rule/);
  const writePieces = await loadPieceReporter(name);
  expect([...writePieces(report, options)].join("")).toBe(whole);
});

test.each([
  ["json", true],
  ["sarif2", false],
  ["toString", false],
  ["__proto__", false],
])("%s is a format: %s", (name, expected) => {
  expect(isReporterName(name)).toBe(expected);
});
