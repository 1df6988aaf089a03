import fc from "fast-check";
import { expect, test } from "vitest";
import { linesIn } from "../../src/model/source-lines.ts";

test.each([
  ["sorry if", "if", undefined],
  ["é if", "if", { start: 4, end: 6 }],
  ["e\u0301 if", "if", { start: 5, end: 7 }],
  ["👩‍👩‍👧 if", "if", { start: 20, end: 22 }],
  ["“if”", "if", { start: 4, end: 6 }],
  ["if €", "€", { start: 4, end: 7 }],
  ["€\r\nif", "if", undefined],
  ["€\r\n€if", "if", { start: 4, end: 6 }],
  ["\uFEFFif", "if", { start: 4, end: 6 }],
  ["\uFEFF\nif", "if", undefined],
  ["if é\n€ so", "é\n€", { start: 4, end: 4 }],
])("in %j, %j", (source, words, columns) => {
  const lines = linesIn(source);
  const start = source.indexOf(words);
  const place = lines.place({ start, end: start + words.length });
  expect(lines.byteColumns(place)).toEqual(columns);
});

test("the bytes of a line between the columns are those of the words", () => {
  const units = fc.constantFrom("a", "é", "€", "😀", "\n", "\r\n", "e\u0301", "b".repeat(700));
  const list = fc.array(units, { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(list, fc.nat(), fc.nat(), (parts, first, second) => {
      const [from, to] = [first % parts.length, second % parts.length].sort((a, b) => a - b);
      const [before, words] = [parts.slice(0, from), parts.slice(from, to)].map((some) =>
        some.join(""),
      );
      const lines = linesIn(parts.join(""));
      const at = before?.length ?? 0;
      const place = lines.place({ start: at, end: at + (words?.length ?? 0) });
      const columns = lines.byteColumns(place);
      const lineBefore = (text: string) => Buffer.byteLength(text.split("\n").at(-1) ?? "") + 1;
      expect([columns?.start ?? place.start.column, columns?.end ?? place.end.column]).toEqual([
        lineBefore(`${before}`),
        lineBefore(`${before}${words}`),
      ]);
    }),
  );
});

test("a file of one line is counted once, not once for each place", () => {
  const source = "“sorry”, ".repeat(500_000);
  const lines = linesIn(source);
  const started = process.cpuUsage().user;
  for (let offset = 0; offset < source.length; offset += 100) {
    lines.byteColumns(lines.place({ start: offset, end: offset + 5 }));
  }
  expect(process.cpuUsage().user - started).toBeLessThan(5_000_000);
});
