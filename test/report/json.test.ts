import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { json } from "../../src/report/json.ts";
import { reportOf, textOf } from "./sample.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../src/report/report.schema.json", import.meta.url), "utf8"),
);
const isReport = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 3, offset: 2 } };
const evidence = [{ text: "Hi", place }];
const library = {
  texts: 2,
  strategies: [{ id: "apology", texts: 2, weak: 1, claimed: 0 }],
  without: 0,
  grades: { none: 0, pseudo: 1, partial: 1, genuine: 0, complete: 0 },
  pairs: [{ ids: ["apology", "sympathy"], texts: 1, expected: 0.5 }],
  voice: {
    address: { u: 1, je: 1, mixed: 0 },
    openings: [{ text: "We are sorry to hear that.", texts: 4 }],
    signoffs: [{ text: "Regards", texts: 2 }],
    impersonal: 1,
  },
  worst: [{ path: "b.jsonl", id: "2", grievances: ["hollow-apology"], alike: 1 }],
  clusters: [
    {
      texts: 2,
      members: [
        { path: "b.jsonl", id: "1" },
        { path: "b.jsonl", id: "2" },
      ],
    },
  ],
} satisfies Report["summary"]["library"];
const bare = reportOf(
  {
    "a\u001b\u009b.txt": textOf(["Sorry \u202eif so\u2028."], [{ words: "if" }, {}]),
    "b.jsonl": [
      textOf([], [], { id: "1", pointer: "/0/text", language: null, skipped: "French." }),
      textOf(["Hi."], [], {
        id: "2",
        genre: "reply",
        contact: {
          mode: "reactive",
          reason: "factual-statement",
          evidence: "it is down",
          asks: true,
          answered: true,
          address: null,
          mirrored: null,
        },
        profile: {
          strategies: [{ id: "apology", sentences: 1, share: 1, strength: "strong", evidence }],
          claimed: [{ id: "sympathy", by: "non-apology/x", evidence }],
          order: ["apology"],
          apology: {
            grade: "partial",
            components: [{ id: "ifid", evidence }],
            missing: ["repair"],
          },
          voice: { address: "je", elements: ["chv-greeting"] },
          verdict: "Sounds like one.",
          pattern: { id: "service-recovery", text: "All three.", sources: ["one-2001"] },
          advice: { id: "add-action", text: "Act.", sources: ["one-2001"] },
        },
      }),
    ],
  },
  [
    { path: "x.docx", message: "Broken." },
    { path: "y", message: "Broken.", line: 1, column: 2 },
  ],
);
const full: Report = { ...bare, summary: { ...bare.summary, library } };

test("is the report, on lines of two spaces, with a line end at the end", () => {
  const report = reportOf({});
  expect(json(report)).toBe(`{
  "version": 1,
  "tool": {
    "name": "oprecht",
    "version": "0.0.0",
    "rules": "00"
  },
  "summary": {
    "files": 0,
    "texts": 0,
    "errors": 0,
    "warnings": 0,
    "infos": 0
  },
  "rules": {},
  "files": [],
  "failures": []
}
`);
});

test("is written as JSON.stringify writes it, but for what is escaped", () => {
  const plain = reportOf({ "a.txt": textOf(["Sorry if so."], [{ words: "if" }, {}]) });
  const report = { ...plain, extra: { list: [1, [], {}], none: undefined, nothing: null } };
  expect(json(report)).toBe(`${JSON.stringify(report, undefined, 2)}\n`);
});

test("parses back to the report, and no raw control is in it", () => {
  expect(JSON.parse(json(full))).toEqual(full);
  expect(json(full).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e\u2028]/u);
});

describe("the schema", () => {
  test.each([
    ["an empty report", reportOf({})],
    ["a full report", full],
  ])("takes %s", (_, report) => {
    isReport(JSON.parse(json(report)));
    expect(isReport.errors ?? []).toEqual([]);
  });

  test("takes additions", () => {
    expect(isReport({ ...full, extra: 1 })).toBe(true);
  });

  // Every field of the contract is there for someone: each one, left out, must be missed.
  test.each(fieldPaths(full))("misses %j", (...path) => {
    const copy = structuredClone(full);
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy);
    Reflect.deleteProperty(Object(parent), path.at(-1) ?? "");
    expect(isReport(copy)).toBe(false);
  });

  test.each([
    [["version"], 2],
    [["summary", "files"], -1],
    [["files", "0", "texts", "0", "language"], "fr"],
    [["files", "0", "texts", "0", "findings", "0", "severity"], "fatal"],
    [["files", "0", "texts", "0", "findings", "0", "place", "start", "line"], 0],
    [["files", "1", "texts", "1", "profile", "apology", "grade"], "great"],
  ])("refuses %j being %j", (path, value) => {
    const copy = structuredClone(full);
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy);
    Reflect.set(Object(parent), path.at(-1) ?? "", value);
    expect(isReport(copy)).toBe(false);
  });
});

/** List the paths of all fields but those that may be absent and the ids of rules. */
function fieldPaths(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    const optional =
      Array.isArray(value) || path.at(-1) === "rules" || ["offset", "library"].includes(key);
    const isPlace = path[0] === "failures" && (key === "line" || key === "column");
    return [...(optional || isPlace ? [] : [here]), ...fieldPaths(inner, here)];
  });
}
