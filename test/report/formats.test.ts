import { expect, test } from "vitest";
import { plainOf } from "../../src/read/data/node.ts";
import { rowsOf } from "../../src/read/data/table.ts";
import { checkstyle } from "../../src/report/checkstyle.ts";
import { csv } from "../../src/report/csv.ts";
import { github } from "../../src/report/github.ts";
import { gitlab } from "../../src/report/gitlab.ts";
import { jsonl } from "../../src/report/jsonl.ts";
import { junit } from "../../src/report/junit.ts";
import { markdown } from "../../src/report/markdown.ts";
import { sarif } from "../../src/report/sarif.ts";
import { reportOf, textOf } from "./sample.ts";

const options = { language: "en", color: 0, width: 80, quiet: false } as const;

const report = reportOf(
  {
    "map/a b.txt": textOf(
      ["Sorry if so."],
      [
        { words: "if", severity: "error", rule: "a/b" },
        { words: "so", severity: "info" },
      ],
    ),
    "replies.csv": [
      textOf(["Sorry."], [{ words: "Sorry" }], { id: "r1", pointer: "/0/text" }),
      textOf(["Fine."], [], { id: "r2", pointer: "/1/text" }),
    ],
  },
  [{ path: "broken.docx", message: "Not a Word file.", line: 3, column: 1 }],
);

test("checkstyle", () => {
  expect(checkstyle(report, options)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
<file name="map/a b.txt"><error line="1" column="7" severity="error" message="Message." source="oprecht.a/b"/><error line="1" column="10" severity="info" message="Message." source="oprecht.kind/rule"/></file>
<file name="replies.csv"><error line="1" column="1" severity="warning" message="Message." source="oprecht.kind/rule"/></file>
<file name="broken.docx"><error line="3" column="1" severity="error" message="Not a Word file." source="oprecht.unreadable"/></file>
</checkstyle>
`);
});

test("JUnit: a file without findings passes", () => {
  const clean = reportOf({ "a.txt": textOf(["Fine."], []) });
  expect(junit(clean, options)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="oprecht">
<testsuite name="a.txt" tests="1" failures="0" errors="0" time="0"><testcase classname="a.txt" name="has no findings" time="0"/></testsuite>
</testsuites>
`);
  expect(junit(report, options)).toContain(
    '<testcase classname="replies.csv" name="kind/rule r1 (1:1)" time="0"><failure type="warning" message="Message.">replies.csv:1:1&#10;Sorry&#10;Advice.</failure></testcase>',
  );
});

test("GitLab", () => {
  const [first, , third] = JSON.parse(gitlab(report, options));
  expect(first).toEqual({
    description: "Message.",
    check_name: "a/b",
    fingerprint: "f",
    severity: "major",
    location: { path: "map/a b.txt", lines: { begin: 1, end: 1 } },
  });
  expect(third.location.path).toBe("replies.csv");
  const prints = JSON.parse(gitlab(report, options)).map(
    (one: { fingerprint: string; location: { path: string } }) =>
      one.location.path + one.fingerprint,
  );
  expect(new Set(prints).size).toBe(prints.length);
  expect(gitlab(reportOf({}), options)).toBe("[]\n");
});

test("GitHub: the heaviest first, ten of a kind, the others for the log", () => {
  const many = reportOf({
    "a.txt": textOf(
      ["Sorry."],
      [...Array.from({ length: 12 }, () => ({ words: "Sorry" })), { severity: "error" }],
    ),
  });
  const lines = github(many, options).trimEnd().split("\n");
  expect(lines.filter((line) => line.startsWith("::")).length).toBe(11);
  expect(lines[0]).toBe(
    "::error file=a.txt,line=1,col=1,endColumn=1,title=Title of rule (kind/rule)::Message. Advice.",
  );
  expect(lines.at(-1)).toBe("  a.txt:1:1: warning: Message. Advice.");
  expect(github(report, options).split("\n")[0]).toBe(
    "::error file=broken.docx,line=3::Not a Word file.",
  );
});

test("SARIF", () => {
  const { runs, version } = JSON.parse(sarif(report, options));
  const [run] = runs;
  expect([version, run.columnKind, run.tool.driver.name]).toEqual([
    "2.1.0",
    "utf16CodeUnits",
    "oprecht",
  ]);
  expect(
    run.tool.driver.rules.map((rule: { id: string; name: string }) => `${rule.id} ${rule.name}`),
  ).toEqual(["a/b AB", "kind/rule KindRule"]);
  expect(run.results[0].locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: "map/a%20b.txt", uriBaseId: "%SRCROOT%" },
        region: { startLine: 1, startColumn: 7, endLine: 1, endColumn: 9, snippet: { text: "if" } },
      },
    },
  ]);
  expect(
    run.results.map(
      ({ level, ruleIndex }: { level: string; ruleIndex: number }) => `${level} ${ruleIndex}`,
    ),
  ).toEqual(["error 0", "note 1", "warning 1"]);
  expect(run.results[2].locations[0].logicalLocations).toEqual([
    { name: "r1", fullyQualifiedName: "/0/text", kind: "member" },
  ]);
  expect(run.invocations[0].executionSuccessful).toBe(false);
});

test("lines of JSON: a text each, then what could not be read", () => {
  const lines = jsonl(report)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ path, id, failure }) => failure?.path ?? `${path} ${id}`)).toEqual([
    "map/a b.txt text",
    "replies.csv r1",
    "replies.csv r2",
    "broken.docx",
  ]);
});

test("a coding sheet: a row per sentence", () => {
  expect(Array.from(rowsOf(csv(report), []), plainOf)).toEqual([
    {
      path: "map/a b.txt",
      text: "text",
      language: "en",
      line: "1",
      sentence: "Sorry if so.",
      findings: "a/b kind/rule",
      grade: "none",
    },
    {
      path: "replies.csv",
      text: "r1",
      language: "en",
      line: "1",
      sentence: "Sorry.",
      findings: "kind/rule",
      grade: "none",
    },
    {
      path: "replies.csv",
      text: "r2",
      language: "en",
      line: "1",
      sentence: "Fine.",
      grade: "none",
    },
  ]);
});

test("Markdown", () => {
  expect(markdown(report, options)).toBe(`## oprecht

1 error, 1 warning and 1 note in 3 texts (2 files); 1 read failure

|  | where | what |
| --- | --- | --- |
| 🔴 | \`map/a b.txt:1:7\` | **Title of b** Message. Advice. |
| 🔵 | \`map/a b.txt:1:10\` | **Title of rule** Message. Advice. |
| 🟠 | \`replies.csv:1:1 [r1]\` | **Title of rule** Message. Advice. |

- \`broken.docx\`: Not a Word file.

_oprecht judges the wording, not whether you mean it._
`);
});
