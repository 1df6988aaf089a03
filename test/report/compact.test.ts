import fc from "fast-check";
import { expect, test } from "vitest";
import { compact } from "../../src/report/compact.ts";
import { reportOf, textOf } from "./sample.ts";

const options = { language: "nl", color: 3, width: 40, quiet: false } as const;

test("gives a line per finding, failures left to others", () => {
  const said = [
    { severity: "error", words: "if", rule: "a/b" },
    { severity: "info", words: "so", message: "Two\nlines." },
    {},
    { severity: "error", words: "Sorry" },
  ] as const;
  const report = reportOf(
    {
      "a b.txt": textOf(["Sorry if so."], said),
      "r.jsonl": [
        textOf(["Fine."], [], { id: "r1", pointer: "/0" }),
        textOf(["Fine.", "Sorry if so."], [{ sentence: 1, words: "so" }, {}], {
          id: "r2",
          pointer: "/1",
          sentences: textOf(["", "Fine.", "Sorry if so."], []).sentences.slice(1),
        }),
        textOf([], [], { id: "r3", pointer: "/2", skipped: "Too short." }),
      ],
    },
    [
      { path: "x.docx", message: "Broken." },
      { path: "y.jsonl", message: "No JSON.", line: 4, column: 2 },
    ],
  );
  expect(compact(report, options)).toBe(
    [
      "a b.txt:1:7: error: Message. (a/b)",
      "a b.txt:1:10: info: Two lines. (kind/rule)",
      "a b.txt:1:1: warning: Message. (kind/rule)",
      "a b.txt:1:1: error: Message. (kind/rule)",
      "r.jsonl:2:10: warning [r2]: Message. (kind/rule)",
      // What is said of all of a text stands where it begins.
      "r.jsonl:2:1: warning [r2]: Message. (kind/rule)",
      "",
    ].join("\n"),
  );
  expect(compact(report, { ...options, quiet: true })).toBe(
    ["a b.txt:1:7: error: Message. (a/b)", "a b.txt:1:1: error: Message. (kind/rule)", ""].join(
      "\n",
    ),
  );
});

test("says nothing where nothing is wrong", () => {
  expect(compact(reportOf({ "a.txt": textOf(["Fine."], []) }), options)).toBe("");
});

test("a hostile path, id or message stays on its line and drives nothing", () => {
  const hostile = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(hostile, hostile, hostile, (path, id, message) => {
      const text = textOf(["Sorry."], [{ words: "Sorry", message }], { id, pointer: "/0" });
      const written = compact(reportOf({ [path]: text }), options);
      expect(written.split("\n")).toHaveLength(2);
      expect(written.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e]/u);
    }),
  );
});
