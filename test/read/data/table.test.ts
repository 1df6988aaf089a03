import fc from "fast-check";
import { expect, test } from "vitest";
import { locate } from "../../../src/model/map.ts";
import { plainOf } from "../../../src/read/data/node.ts";
import { rowsOf } from "../../../src/read/data/table.ts";
import type { Problem } from "../../../src/read/reader.ts";

function parseTable(source: string) {
  const problems: Problem[] = [];
  const rows = [...rowsOf(source, problems)];
  return { rows, problems };
}

test.each([
  ["a,b\n1,2\n", [{ a: "1", b: "2" }]],
  ["a;b\r\n1;2", [{ a: "1", b: "2" }]],
  ["a\tb\n1\t2", [{ a: "1", b: "2" }]],
  ["a|b\n1|2", [{ a: "1", b: "2" }]],
  ["\uFEFFsep=;\r\na,b;c\r\n1;2", [{ "a,b": "1", c: "2" }]],
  ['a,b\n"1,5","zei ""ja"""\n', [{ a: "1,5", b: 'zei "ja"' }]],
  ['a,b\n"een\r\ntwee",2\n', [{ a: "een\r\ntwee", b: "2" }]],
  ['a,b\n"1" ,2', [{ a: "1 ", b: "2" }]],
  ["a,b\n,\n\n1,\n", [{ a: "1" }]],
  [" a ,,a\n1,2,3\n", [{ a: "1", 2: "2" }]],
  ["tekst\nSorry, dat spijt ons; echt.\n", [{ tekst: "Sorry, dat spijt ons; echt." }]],
  ["a,b\n", []],
  ["", []],
])("%j", (source, rows) => {
  const table = parseTable(source);
  expect(table.rows.map(plainOf)).toEqual(rows);
  expect(table.problems).toEqual([]);
});

test.each([
  ["a,b\n1,2,3\n4,5\n6\n", [4, 14], [{ a: "4", b: "5" }]],
  ['a,b\n1,2\n3,"4\n5,6\n', [10], [{ a: "1", b: "2" }]],
])("%j has mistakes", (source, offsets, rows) => {
  const table = parseTable(source);
  expect(table.problems.map(({ offset }) => offset)).toEqual(offsets);
  expect(table.rows.map(plainOf)).toEqual(rows);
});

test("what is written is what is read, unit by unit", () => {
  const cell = fc
    .array(fc.constantFrom("a", "é", "😀", '"', ",", ";", "\r\n", "\n", " "))
    .map((parts) => parts.join(""));
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, fc.constantFrom(",", ";", "\t"), (cells, separator) => {
      const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const lines = [["x", "y"], ...cells].map((row) => row.map(quote).join(separator));
      const source = lines.join("\r\n");
      const table = parseTable(source);
      const said = table.rows.map(({ entries }) =>
        ["x", "y"].map((name) => {
          const node = entries.get(name);
          if (node?.type !== "text") return "";
          const { value, map } = node.decode();
          const units = Array.from({ length: value.length }, (_, unit) => {
            const { start, end } = locate(map, unit, unit + 1);
            return source.slice(start, end).replace('""', '"');
          });
          return units.join("");
        }),
      );
      // Cells without a word are no values, and a row without values is no row.
      const full = cells.map((row) => row.map((text) => (text.trim() ? text : "")));
      expect(said).toEqual(full.filter((row) => row.some(Boolean)));
    }),
    { numRuns: 1000 },
  );
});

test("a table 16 times as long takes 16 times as long", () => {
  const timeOf = (rows: number) => {
    const source = `id;text\n${`1;"${"Sorry. ".repeat(30)}"\n`.repeat(rows)}`;
    const before = process.cpuUsage();
    for (const { entries } of parseTable(source).rows) {
      const node = entries.get("text");
      if (node?.type === "text") node.decode();
    }
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  timeOf(500);
  const least = Math.max(1_000, Math.min(timeOf(500), timeOf(500)));
  // Noise only adds: one quiet run is enough.
  expect([1, 2, 3].some(() => timeOf(8_000) / least < 16 * 4)).toBe(true);
});
