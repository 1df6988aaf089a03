import { describe, expect, test } from "vitest";
import type { PromiseReport } from "../../src/model/report.ts";
import { plainOf } from "../../src/read/data/node.ts";
import { rowsOf } from "../../src/read/data/table.ts";
import { loadPromiseReporter, promiseFormats } from "../../src/report/promises.ts";
import { textWidth } from "../../src/report/width.ts";
import { reportOf, textOf } from "./sample.ts";

const options = { language: "en", color: 0, width: 60, quiet: false } as const;

function promise(line: number, more: Partial<PromiseReport>): PromiseReport {
  const point = { line, column: 1, offset: 0 };
  return {
    ...{ text: "Text", place: { start: point, end: point }, who: null, what: "is done" },
    ...{ when: null, condition: null, vague: false, ...more },
  };
}

const report = reportOf(
  {
    "statement.md": textOf([], [], {
      promises: [
        promise(3, {
          who: "The mayor",
          what: "visits every one of the families that lost their home",
          when: "tomorrow",
        }),
        promise(12, { what: "It is being looked into", vague: true }),
      ],
    }),
    "none.md": textOf([], []),
    "replies.jsonl": [
      textOf([], [], {
        ...{ id: "r1", pointer: "/0/text" },
        promises: [promise(1, { who: "we", what: '=1+1, send "it"', condition: "if you like" })],
      }),
    ],
  },
  [{ path: "broken.docx", message: "Not a Word file." }],
);

test("the usual format comes first", () => {
  expect(promiseFormats).toEqual(["pretty", "csv", "json"]);
});

test("the table fits the screen, and leaves blank what is not said", async () => {
  const pretty = await loadPromiseReporter("pretty");
  expect(pretty(report, options)).toBe(`statement.md
line  who        by when   what
3     The mayor  tomorrow  visits every one of the families
                           that lost their home
12                         It is being looked into (vague)

replies.jsonl
line  who        by when   what
r1    we                   =1+1, send "it" [if you like]

3 promises: 1 without who, 2 without when, 1 vague.
`);
});

test.each([40, 60, 80, 200])("no line is wider than %i columns", async (width) => {
  const pretty = await loadPromiseReporter("pretty");
  const lines = pretty(report, { ...options, width }).split("\n");
  expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
});

test("without promises it says so", async () => {
  const pretty = await loadPromiseReporter("pretty");
  const none = reportOf({ "none.md": textOf([], []) });
  expect(pretty(none, options)).toBe("No promises found.\n");
  expect(pretty(none, { ...options, language: "nl" })).toBe("Geen toezeggingen gevonden.\n");
});

describe("CSV", async () => {
  const csv = await loadPromiseReporter("csv");

  test("has a row per promise, empty where the text does not say", () => {
    expect(csv(report, options).split("\r\n")).toEqual([
      "path,text,line,who,what,when,condition,vague,promise",
      "statement.md,text,3,The mayor,visits every one of the families that lost their home,tomorrow,,,Text",
      "statement.md,text,12,,It is being looked into,,,vague,Text",
      `replies.jsonl,r1,1,we,"'=1+1, send ""it""",,if you like,,Text`,
      "",
    ]);
  });

  test.each(["=1+1", "+31 6", "-1", "@SUM(A1)"])("makes no formula of %s", (what) => {
    const one = reportOf({ "a.md": textOf([], [], { promises: [promise(1, { what })] }) });
    expect(csv(one, options)).toContain(`,'${what},`);
  });

  test("is read back as it was", () => {
    const what = 'a "b",\nc; d';
    const one = reportOf({ "a.md": textOf([], [], { promises: [promise(1, { what })] }) });
    const [row] = Array.from(rowsOf(csv(one, options), []), plainOf);
    expect(row).toMatchObject({ path: "a.md", what: 'a "b", c; d' });
  });
});

test("JSON has null where the text does not say", async () => {
  const json = await loadPromiseReporter("json");
  const { promises, failures } = JSON.parse(json(report, options));
  expect(promises).toHaveLength(3);
  expect(promises[2]).toMatchObject({
    ...{ path: "replies.jsonl", id: "r1", pointer: "/0/text", who: "we", when: null },
    ...{ condition: "if you like", vague: false },
  });
  expect(failures).toEqual([{ path: "broken.docx", message: "Not a Word file." }]);
});
