import { expect, test } from "vitest";
import { locate } from "../../src/model/map.ts";
import { lineStarts, placeAt } from "../../src/model/place.ts";
import { readJsonl } from "../../src/read/jsonl.ts";

test("records become texts", () => {
  const source = [
    '\uFEFF{"id": "a", "lang": "nl", "genre": "reply", "fault": "own", "channel": "private", "audience": "klant", "organisation": "De Ster", "context": "Het spijt mij. \\u00e9", "text": "Hoi."}',
    "",
    '{"text": "Bye.\\n\\n> x", "id": 7, "language": "en-GB", "lang": null, "other": [1]}\r',
    '\n  {"text": ""}\t',
  ].join("\n");
  const { texts, failures } = readJsonl("a.jsonl", source);
  expect(failures).toEqual([]);
  expect(texts.map(({ map: _, ...text }) => text)).toEqual([
    {
      id: "a",
      pointer: "/0/text",
      value: "Hoi.",
      blocks: [{ kind: "paragraph", start: 0, end: 4, quoted: false }],
      context: "Het spijt mij. é",
      language: "nl",
      facts: {
        genre: "reply",
        fault: "own",
        channel: "private",
        audience: "klant",
        organisation: { names: ["De Ster"], roles: [], handles: [] },
      },
    },
    {
      id: "7",
      pointer: "/1/text",
      value: "Bye.\n\nx",
      blocks: [
        { kind: "paragraph", start: 0, end: 4, quoted: false },
        { kind: "paragraph", start: 6, end: 7, quoted: true },
      ],
      language: "en-GB",
      facts: {},
    },
    { id: "5", pointer: "/2/text", value: "", blocks: [], facts: {} },
  ]);
});

test.each([
  ['{"context": null, "text": "Hoi."}', undefined, []],
  ['{"context": "  ", "text": "Hoi."}', undefined, []],
  ['{"context": "Waar blijft u?", "text": "Hoi."}', "Waar blijft u?", []],
  ['{"context": ["x"], "text": "Hoi."}', undefined, ["1:13 recordContextNotString"]],
  ['{"context": 7, "text": "Hoi."}', undefined, ["1:13 recordContextNotString"]],
])("what %s replies to", (source, context, expected) => {
  const { texts, failures } = readJsonl("a.jsonl", source);
  expect(texts.map((text) => [text.value, text.context])).toEqual([["Hoi.", context]]);
  expect(failures.map(({ line, column, message }) => `${line}:${column} ${message.id}`)).toEqual(
    expected,
  );
});

test.each<[string, string, string, string]>([
  ["plain", '{"text": "Het spijt ons."}', "spijt", "1:15-1:20"],
  ["escapes", String.raw`{"text": "caf\u00e9 \"zo\" \/ x"}`, 'café "zo" / x', "1:11-1:32"],
  ["one escape", String.raw`{"text": "caf\u00e9 x"}`, "é", "1:14-1:20"],
  ["two escapes", String.raw`{"text": "a \ud83d\ude00 b"}`, "😀", "1:13-1:25"],
  ["lone surrogate", String.raw`{"text": "a \ud83d b"}`, "b", "1:20-1:21"],
  ["escaped line break", String.raw`{"text": "een\r\n  twee"}`, "n\nt", "1:13-1:21"],
  ["astral", '{"text": "👩\u200D👧 x"}', "x", "1:17-1:18"],
  ["quote", String.raw`{"text": "> a\n> b"}`, "a\nb", "1:13-1:19"],
  ["last of two", '{"text": "x", "text": "y"}', "y", "1:24-1:25"],
])("%s", (_, source, words, place) => {
  const { texts, failures } = readJsonl("a.jsonl", source);
  const text = texts[0];
  const at = text?.value.indexOf(words) ?? -1;
  const span = locate(text?.map ?? { length: 0, runs: [] }, at, at + words.length);
  const { start, end } = placeAt(lineStarts(source), span);
  expect(failures).toEqual([]);
  expect(`${start.line}:${start.column}-${end.line}:${end.column}`).toBe(place);
});

test.each<[string, object, number, number]>([
  ['{"text": "x"', { id: "recordBroken" }, 2, 13],
  ['{"text": "x"} // y', { id: "recordBroken" }, 2, 15],
  ['{"text": "x",}', { id: "recordBroken" }, 2, 14],
  ['{"text": "\\q"}', { id: "recordBroken" }, 2, 10],
  ["hello", { id: "recordBroken" }, 2, 1],
  ['  ["text"]', { id: "recordNotObject" }, 2, 3],
  ['{"id": "x"}', { id: "recordWithoutText" }, 2, 1],
  ['{"text": 3}', { id: "recordTextNotString" }, 2, 10],
  ['{"id": {}, "text": "x"}', { id: "recordIdNotName" }, 2, 8],
  ['{"id": "first", "text": "x"}', { id: "recordIdTwice", values: { id: "first", line: 1 } }, 2, 8],
  ["[".repeat(100_000), { id: "markupTooDeep" }, 2, 1],
])("%.40s is a failure, and the others are read", (line, message, row, column) => {
  const source = `{"id": "first", "text": "a"}\n${line}\n{"text": "b"}`;
  const { texts, failures } = readJsonl("a.jsonl", source);
  expect(failures).toEqual([{ path: "a.jsonl", message, line: row, column }]);
  expect(texts.map(({ id, pointer }) => [id, pointer])).toEqual([
    ["first", "/0/text"],
    ["3", "/2/text"],
  ]);
});

test("a bad fact is left out, and the text is read", () => {
  const { texts, failures } = readJsonl(
    "a.jsonl",
    '{"genre": "Replies", "fault": "own", "text": "a"}',
  );
  expect(failures).toEqual([
    {
      path: "a.jsonl",
      message: {
        id: "badFact",
        values: {
          key: "genre",
          value: "Replies",
          expected: ["statement", "reply", "canned", "fragment", "notice", "terms"],
          meant: undefined,
        },
      },
      line: 1,
      column: 11,
    },
  ]);
  expect(texts).toMatchObject([{ value: "a", facts: { fault: "own" } }]);
});

test.each(["", "\uFEFF", "\n \r\n"])("%j holds no text", (source) => {
  expect(readJsonl("a.jsonl", source)).toEqual({ texts: [], failures: [] });
});
