import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { Report } from "../../src/model/report.ts";
import { loadReporter, type ReporterName } from "../../src/report/index.ts";
import { nastyReport } from "./nasty.ts";
import { reportOf, textOf } from "./sample.ts";
import { checkstyleShape, misshapen, parseXml } from "./xml.ts";

const options = { language: "en", color: 0, width: 80, quiet: false } as const;

const reports: readonly (readonly [string, Report])[] = [
  ["nothing", reportOf({})],
  ["nothing found", reportOf({ "a.txt": textOf(["Fine."], []), "b.txt": [] })],
  [
    "findings of all kinds",
    reportOf(
      {
        "a.txt": textOf(["Sorry if so."], [{ words: "if", severity: "error" }, {}, {}]),
        "b.csv": [
          textOf(["Hi."], [{ words: "Hi", severity: "info" }], { id: "r1", pointer: "/0/x" }),
          textOf([], [], { id: "r2", pointer: "/1/x", skipped: "French." }),
        ],
      },
      [
        { path: "x.docx", message: "Broken." },
        { path: "y.csv", message: "Broken.", line: 1, column: 2 },
      ],
    ),
  ],
  [
    "odd names of files",
    reportOf(
      Object.fromEntries(
        [
          ...["a b#c?.txt", "100%.md", "C:\\x\\y z.txt", "/é/ü.md", "./x.md", "-f", "..", "名.md"],
          ...[
            "a;b,c.txt",
            '"q"\'.txt',
            "file:x.txt",
            "//host/x",
            "<stdin>",
            "\u0001",
            "x/ /y",
            "[a]",
          ],
        ].map((path) => [path, textOf(["Sorry."], [{ words: "Sorry" }])]),
      ),
    ),
  ],
  ["hostile words", nastyReport],
];

function contentsOf(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}

function schemaOf(name: string): object {
  return JSON.parse(contentsOf(name));
}

const ajv = new Ajv2020({
  strict: false,
  formats: {
    uri: /^[a-z][a-z\d+.-]*:(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-F]{2})*$/i,
    "uri-reference": /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-F]{2})*$/i,
    "date-time": /^\d{4}-\d\d-\d\dT/,
    uuid: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
  },
});
ajv.addSchema(schemaOf("schemas/rdjson.json"), "rdjson");
ajv.addSchema(schemaOf("../../src/report/report.schema.json"), "report");
const failureLine = {
  required: ["failure"],
  properties: { failure: { $ref: "report#/$defs/failure" } },
};
const jsonlLine = { oneOf: [{ $ref: "report#/$defs/text" }, failureLine] };

function problemsBy(schema: string | object) {
  const validate = typeof schema === "string" ? ajv.getSchema(schema) : ajv.compile(schema);
  return (data: unknown) => (validate?.(data) ? [] : (validate?.errors ?? ["no such schema"]));
}

const whole = (problems: (data: unknown) => readonly unknown[]) => (written: string) =>
  problems(JSON.parse(written));
const byLine = (problems: (data: unknown) => readonly unknown[]) => (written: string) =>
  written
    .split("\n")
    .slice(0, -1)
    .flatMap((line) => problems(JSON.parse(line)));

const junitSchema = contentsOf("schemas/junit-4.xsd");

async function junitProblems(written: string): Promise<readonly unknown[]> {
  const xml = { fileName: "report.xml", contents: written };
  return (await validateXML({ xml, schema: junitSchema })).errors;
}

type Check = (written: string) => readonly unknown[] | Promise<readonly unknown[]>;

const checks: readonly (readonly [ReporterName, Check])[] = [
  ["json", whole(problemsBy("report"))],
  ["jsonl", byLine(problemsBy(jsonlLine))],
  ["sarif", whole(problemsBy(schemaOf("schemas/sarif-2.1.0.json")))],
  ["gitlab", whole(problemsBy(schemaOf("schemas/gitlab.json")))],
  ["rdjson", whole(problemsBy("rdjson"))],
  ["rdjsonl", byLine(problemsBy("rdjsonl"))],
  ["junit", junitProblems],
  ["checkstyle", (written) => misshapen(parseXml(written), checkstyleShape)],
];

describe.each(checks)("%s is as its schema wants it, of", (name, problemsOf) => {
  test.each(reports)("%s", async (_, report) => {
    expect(await problemsOf((await loadReporter(name))(report, options))).toEqual([]);
  });
});

test.each([
  ["sarif", '{"version":"2.1.0","runs":[{}]}'],
  ["gitlab", '[{"description":"a","check_name":"b","fingerprint":"c","severity":"bad"}]'],
  ["rdjson", '{"diagnostics":[{"message":"a","location":{"path":"b"},"rule":"c"}]}'],
  ["rdjsonl", '{"message":"a","location":{"path":"b","range":{"start":{"column":0}}}}\n'],
  ["junit", '<testsuites><testsuite name="a" tests="1"><x/></testsuite></testsuites>'],
  ["checkstyle", '<checkstyle version="4.3"><file name="a">b</file></checkstyle>'],
])("a broken %s is seen", async (name, written) => {
  const problemsOf = checks.find(([own]) => own === name)?.[1];
  expect((await problemsOf?.(written))?.length).toBeGreaterThan(0);
});

test.each(reports)("JUnit counts what it holds, of %s", async (_, report) => {
  const { children: suites } = parseXml((await loadReporter("junit"))(report, options));
  for (const { attributes, children: cases } of suites) {
    const { tests, failures, errors } = attributes;
    const count = (name: string) =>
      cases.filter(({ children }) => children.some((child) => child.name === name)).length;
    expect([tests, failures, errors]).toEqual(
      [cases.length, count("failure"), count("error")].map(String),
    );
    // Of cases with one name only the first is shown.
    expect(new Set(cases.map((one) => one.attributes.name)).size).toBe(cases.length);
  }
});
