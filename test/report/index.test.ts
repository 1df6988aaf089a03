import { expect, test } from "vitest";
import { isReporterName, loadReporter, reporterNames } from "../../src/report/index.ts";
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
    "markdown",
  ]);
});

test.each([...reporterNames])("%s can be loaded and writes", async (name) => {
  const report = reportOf({ "a.txt": textOf(["Sorry if so."], [{ words: "if" }]) });
  const write = await loadReporter(name);
  expect(write(report, { language: "en", color: 0, width: 80, quiet: false })).toMatch(
    /Message\.|kind\/rule/,
  );
});

test.each([
  ["json", true],
  ["sarif2", false],
  ["toString", false],
  ["__proto__", false],
])("%s is a format: %s", (name, expected) => {
  expect(isReporterName(name)).toBe(expected);
});
