import { expect, test } from "vitest";
import { lintFiles } from "../../src/lint.ts";
import type { Finding, Report, TextReport } from "../../src/model/report.ts";
import { rdjson, rdjsonl } from "../../src/report/rdjson.ts";
import { sarif } from "../../src/report/sarif.ts";
import { reportOf, textOf } from "./sample.ts";

const options = { language: "en", color: 0, width: 80, quiet: false } as const;

test("a diagnostic per finding, what could not be read before them", () => {
  const text = textOf(
    ["Sorry if so."],
    [{ words: "if", severity: "error", rule: "a/b" }, { severity: "info" }],
    { id: "r1", pointer: "/0" },
  );
  const report: Report = {
    ...reportOf({ "./map/a b.csv": text }, [
      { path: "a.docx", message: "Not a Word file." },
      { path: "b.csv", message: "Not closed.", line: 3, column: 9 },
    ]),
    rules: { "a/b": { title: "", why: "", url: "https://example.org/b", sources: [] } },
  };
  expect(JSON.parse(rdjson(report, options))).toEqual({
    source: { name: "oprecht" },
    diagnostics: [
      {
        message: "Not a Word file.",
        location: { path: "a.docx" },
        severity: "ERROR",
        code: { value: "unreadable" },
      },
      {
        message: "Not closed.",
        location: { path: "b.csv", range: { start: { line: 3 } } },
        severity: "ERROR",
        code: { value: "unreadable" },
      },
      {
        message: "[r1] Message. Advice.",
        location: {
          path: "map/a b.csv",
          range: { start: { line: 1, column: 7 }, end: { line: 1, column: 9 } },
        },
        severity: "ERROR",
        code: { value: "a/b", url: "https://example.org/b" },
      },
      {
        message: "[r1] Message. Advice.",
        location: { path: "map/a b.csv", range: { start: { line: 1 } } },
        severity: "INFO",
        code: { value: "kind/rule" },
      },
    ],
  });
  const lines = rdjsonl(report, options).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    JSON.parse(rdjson(report, options)).diagnostics.map((one: object) => ({
      source: { name: "oprecht" },
      ...one,
    })),
  );
  expect(rdjsonl(report, { ...options, quiet: true }).split("\n").length).toBe(4);
});

test("nothing to say", () => {
  expect(JSON.parse(rdjson(reportOf({}), options)).diagnostics).toEqual([]);
  expect(rdjsonl(reportOf({}), options)).toBe("");
});

test("a line is never longer than reviewdog reads", () => {
  const said = [{ message: `"${"😀".repeat(40_000)}`, words: "Sorry" }];
  const written = rdjsonl(reportOf({ "a.txt": textOf(["Sorry."], said) }), options);
  expect(Buffer.byteLength(written)).toBeLessThan(1 << 16);
  expect(JSON.parse(written).message).toMatch(/^"(?:😀)+…$/u);
});

const written = "We are sorry if you were offended";
const emoji = "👩‍👩‍👧 cafe\u0301 – ";

// Where the words stand in a file, told by cutting its lines in bytes.
test.each([
  ["a.txt", `Hello,\r\n\r\n${emoji}${written} by it.\r\n`],
  ["a.txt", `\uFEFF${written} by it “it”.`],
  ["a.md", `# Hi\n\n> quoted\n\n${emoji}*So*: ${written} by it.\n`],
  ["a.jsonl", `${JSON.stringify({ id: "é", lang: "en", text: `${emoji}${written}.` })}\n`],
  ["a.json", JSON.stringify([{ id: "é€", lang: "en", text: `${emoji}\n"${written}."` }])],
  ["a.csv", `id,text\r\né,"${emoji}\n${written} by it."\r\n`],
])("%s: %j", async (path, source) => {
  const [range, ...others] = await rangesOf(path, source);
  expect(others).toEqual([]);
  const line = Buffer.from(source).toString("latin1").split("\n")[range.start.line - 1] ?? "";
  const words = line.slice(range.start.column - 1, range.end.column - 1);
  expect([range.end.line, Buffer.from(words, "latin1").toString()]).toEqual([
    range.start.line,
    "if",
  ]);
});

async function rangesOf(path: string, source: string) {
  const bytes = Buffer.from(source);
  const rule = "non-apology/conditional-apology";
  const report = await lintFiles([{ path, bytes }], { language: "en", only: [rule] });
  return JSON.parse(rdjson(report, options)).diagnostics.map(
    (one: { location: { range: object } }) => one.location.range,
  );
}

test.each<[string, string, Partial<Finding>, string, string | undefined]>([
  ["words as they stand", "without", {}, "text", "must"],
  ["markup between them", "with*out*", { text: "without" }, "markdown", undefined],
  [
    "what needs escapes",
    "without",
    { fix: { replacement: 'a "b"', safe: true } },
    "json",
    undefined,
  ],
  ["a Word file", "without", {}, "docx", undefined],
  ["the whole text", "without", { place: null }, "text", undefined],
  ["no fix", "without", { fix: null }, "text", undefined],
])("a suggestion for %s", (_, words, more, format, suggestion) => {
  const text = textOf([`So ${words} it.`], [{ words }]);
  const fix = { replacement: "must", safe: false };
  const place = {
    start: { line: 1, column: 4, offset: 3 },
    end: { line: 1, column: 4 + words.length, offset: 3 + words.length },
  };
  const findings = text.findings.map((one) => ({ ...one, fix, place, ...more }));
  const report = reportOf({ "a.b": { ...text, findings } as TextReport });
  const files = report.files.map((file) => ({ ...file, format }));
  const [{ location, suggestions }] = JSON.parse(rdjson({ ...report, files }, options)).diagnostics;
  expect(suggestions).toEqual(suggestion && [{ range: location.range, text: suggestion }]);
  const [{ fixes }] = JSON.parse(sarif({ ...report, files }, options)).runs[0].results;
  expect(fixes?.[0].artifactChanges[0].replacements[0].insertedContent.text).toBe(suggestion);
});
