import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import type { ReportOptions } from "../../src/report/options.ts";
import { pretty } from "../../src/report/pretty.ts";
import { textWidth } from "../../src/report/width.ts";
import { reportOf, textOf } from "./sample.ts";

const english: ReportOptions = { language: "en", color: 0, width: 80, quiet: false };
const dutch: ReportOptions = { ...english, language: "nl" };

const regret = "We regret that some customers felt hurt.";
const offer = "Should anything have gone wrong with your order, we apologise for it.";
const three = textOf(
  [regret, offer],
  [
    {
      severity: "error",
      rule: "non-apology/regret",
      words: "We regret",
      message: "“We regret” is not yet an apology.",
      advice: "Say sorry, and for what.",
    },
    { severity: "info", rule: "non-apology/condition", sentence: 1, words: "Should anything" },
    { rule: "non-apology/victim", words: "some customers", advice: "" },
    { severity: "error", rule: "non-apology/feelings", words: "customers felt hurt" },
    { rule: "policy/grade" },
  ],
);

function show(report: Report, options: Partial<ReportOptions> = {}): string {
  return `\n${pretty(report, { ...english, ...options })}`;
}

test("shows each sentence once, its findings below it, three at most", () => {
  expect(show(reportOf({ "statement.md": three }))).toBe(`
statement.md

  We regret that some customers felt hurt.
  1~~~~~~~~      2~~~~~~~~~~~~~

  1  1:1  error  Title of regret  non-apology/regret
     “We regret” is not yet an apology.
     → Say sorry, and for what.

  2  1:16  warning  Title of victim  non-apology/victim
     Message.

  Should anything have gone wrong with your order, we apologise for it.
  ~~~~~~~~~~~~~~~
     2:1  note  Title of condition  non-apology/condition
     Message.
     → Advice.

  and 2 more

oprecht judges the wording, not whether you mean it.
2 errors, 2 warnings and 1 note in 1 text
`);
});

test("wraps to 40 columns, in Dutch", () => {
  expect(show(reportOf({ "statement.md": three }), { ...dutch, width: 40 })).toBe(`
statement.md

  We regret that some customers felt
  1~~~~~~~~      2~~~~~~~~~~~~~
  hurt.

  1  1:1  fout  Title of regret
     non-apology/regret
     “We regret” is not yet an apology.
     → Say sorry, and for what.

  2  1:16  waarschuwing  Title of victim
     non-apology/victim
     Message.

  Should anything have gone wrong with
  ~~~~~~~~~~~~~~~
  your order, we apologise for it.
     2:1  opmerking  Title of condition
     non-apology/condition
     Message.
     → Advice.

  en nog 2

oprecht beoordeelt de formulering, niet
of u het meent.
2 fouten, 2 waarschuwingen en 1
opmerking in 1 tekst
`);
});

test("shows only errors when quiet", () => {
  expect(show(reportOf({ "statement.md": three }), { quiet: true })).toBe(`
statement.md

  We regret that some customers felt hurt.
  1~~~~~~~~           2~~~~~~~~~~~~~~~~~~

  1  1:1  error  Title of regret  non-apology/regret
     “We regret” is not yet an apology.
     → Say sorry, and for what.

  2  1:21  error  Title of feelings  non-apology/feelings
     Message.
     → Advice.

oprecht judges the wording, not whether you mean it.
2 errors in 1 text
`);
});

const library = reportOf(
  {
    "replies.jsonl": [
      textOf(["Sorry."], [], { id: "r1", pointer: "/0/text" }),
      textOf(["Sorry if so."], [{ words: "if" }, {}], { id: "r2", pointer: "/1/text" }),
      textOf([], [], { id: "r3", pointer: "/2/text", skipped: "Not judged: French." }),
    ],
    "clean.txt": textOf(["Sorry."], []),
    "french.txt": textOf([], [], { skipped: "Not judged: this one is French as well." }),
  },
  [
    {
      path: "broken.docx",
      message: "The file cannot be read: it is no zip archive at all, so it seems.",
    },
    { path: "replies.jsonl", message: "This is no JSON.", line: 4, column: 2 },
    { path: "other.jsonl", message: "This is no JSON.", line: 9 },
  ],
);

test("names the texts of a library, says why one was skipped, and ends with what was not read", () => {
  expect(show(library)).toBe(
    `
replies.jsonl

  r2
    Sorry if so.
          ~~
       1:7  warning  Title of rule  kind/rule
       Message.
       → Advice.

    whole text  warning  Title of rule  kind/rule
    Message.
    → Advice.

  r3  Not judged: French.

french.txt

  Not judged: this one is French as well.

oprecht judges the wording, not whether you mean it.
2 warnings in 3 texts; 2 texts skipped; 3 read failures
`
      .replace("5 files", "3 files")
      .replace(" (3 files)", ""),
  );
});

test("colours words and underlines, and nothing else changes", () => {
  const coloured = show(reportOf({ "statement.md": three }), { color: 1 });
  const plain = show(reportOf({ "statement.md": three }));
  const codes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");
  expect(coloured.replace(codes, "")).toBe(plain);
  expect(coloured.replaceAll("\u001b", "^").split("\n").slice(1, 7)).toEqual([
    "^[1m^[4mstatement.md^[24m^[22m",
    "",
    "  We regret that some customers felt hurt.",
    "  ^[31m1~~~~~~~~^[39m      ^[33m2~~~~~~~~~~~~~^[39m",
    "",
    "  ^[31m1^[39m  1:1  ^[31merror^[39m  ^[1mTitle of regret^[22m  ^[2mnon-apology/regret^[22m",
  ]);
});

const note = "oprecht judges the wording, not whether you mean it.\n";
const french = textOf([], [], { skipped: "Not judged: French." });
const broken = [{ path: "x.docx", message: "Broken." }];

describe("with nothing to report", () => {
  test.each<[string, Report, string, string]>([
    [
      "a clean run",
      reportOf({ "a.txt": textOf(["Sorry."], []) }),
      `${note}All clear: nothing to point out in 1 text\n`,
      "",
    ],
    ["nothing judged", reportOf({}), "No texts were judged\n", ""],
    [
      "only skipped",
      reportOf({ "a.txt": french }),
      "a.txt\n\n  Not judged: French.\n\nNo texts were judged; 1 text skipped\n",
      "",
    ],
    ["only failures", reportOf({}, broken), "No texts were judged; 1 read failure\n", ""],
    [
      "only warnings",
      reportOf({ "a.txt": textOf([], [{ message: "", advice: "" }]) }),
      `a.txt\n\n  whole text  warning  Title of rule  kind/rule\n\n${note}1 warning in 1 text\n`,
      "",
    ],
  ])("%s", (_, report, expected, quiet) => {
    expect(pretty(report, english)).toBe(expected);
    expect(pretty(report, { ...english, quiet: true })).toBe(quiet);
  });
});

test("hostile words are shown, not obeyed", () => {
  const text = textOf(
    ["\u001b[2JSorry\r\u202e als\u200b dat 👩‍👩‍👧 日本 zo is."],
    [{ words: "日本", message: "“\u001b]0;x\u0007”\r\nhere.", rule: "a/\u009b" }],
    { id: "r\n1", pointer: "/0" },
  );
  expect(show(reportOf({ "a\u001b[31m\nb.txt": text }))).toBe(`
a\\x1b[31m\\nb.txt

  r\\n1
    \\x1b[2JSorry \\u202e als\\u200b dat 👩‍👩‍👧 日本 zo is.
                                         ~~~~
       1:31  warning  Title of \\x9b  a/\\x9b
       “\\x1b]0;x\\x07” here.
       → Advice.

oprecht judges the wording, not whether you mean it.
1 warning in 1 text
`);
});

describe("whatever stands in a text", () => {
  const words = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc.lorem({ maxCount: 60 }),
  );
  // Names are not broken: that would make them others.
  const name = words.map((text) => text.replaceAll(" ", "_"));
  const finding = fc.record({
    severity: fc.constantFrom("error", "warning", "info"),
    message: words,
    advice: words,
    place: fc.constantFrom(null, {
      start: { line: 1, column: 1 },
      end: { line: 1, column: 2 },
    }),
    context: fc.option(fc.record({ sentence: fc.nat(2), start: fc.nat(300), end: fc.nat(300) })),
  });
  const text = fc
    .tuple(fc.array(words, { maxLength: 3 }), fc.array(finding, { maxLength: 5 }), name)
    .map(([sentences, said, id]) => textOf(sentences, said, { id, pointer: "/0" }));
  const report = fc
    .tuple(name, fc.array(text, { maxLength: 3 }), words)
    .map(([path, texts, message]) => reportOf({ [path]: texts }, [{ path, message }]));
  const width = fc.integer({ min: 1, max: 120 });

  test("no control character but the line end is written", () => {
    fc.assert(
      fc.property(report, width, (value, columns) => {
        const written = pretty(value, { ...english, width: columns });
        expect(written.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e]/u);
        expect(written).toBe(written.replace(/ +$/gm, ""));
      }),
    );
  });

  test("no line is wider than the terminal, but for a word that cannot be broken", () => {
    fc.assert(
      fc.property(report, width, (value, columns) => {
        const most = Math.max(columns, 40);
        const written = pretty(value, { ...english, width: columns });
        for (const line of written.split("\n")) {
          if (
            line
              .trimStart()
              .replace(/^(\d|→) +/, "")
              .includes(" ")
          ) {
            expect(textWidth(line)).toBeLessThanOrEqual(most);
          }
        }
      }),
    );
  });
});
