import fc from "fast-check";
import { expect, test } from "vitest";
import type { Text } from "../../src/model/document.ts";
import { literalMap, sourceRanges } from "../../src/model/map.ts";
import { splice } from "../../src/model/splice.ts";

const textOf = (value: string): Text => ({
  id: "a",
  value,
  map: literalMap(value.length),
  blocks: [{ kind: "paragraph", start: 0, end: value.length, quoted: false }],
  facts: {},
});

const word = fc.stringMatching(/^[a-z ]{1,8}$/);

test("what was there keeps its place, and what was put in has that of what it replaces", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 5 }),
      word,
      (parts, last) => {
        const value = `${parts.map(([own, other]) => `${own}{${other}}`).join("")}${last}`;
        const inserts = [...value.matchAll(/\{([^}]*)\}/g)].map(
          ({ index, 0: { length }, 1: said = "" }) => ({
            start: index,
            end: index + length,
            prose: {
              value: said,
              blocks: [{ kind: "paragraph" as const, start: 0, end: said.length, quoted: false }],
            },
          }),
        );
        const { value: filled, map, borrowed = [] } = splice(textOf(value), inserts);
        expect(filled).toBe(value.replace(/[{}]/g, ""));
        const isBorrowed = (at: number) =>
          borrowed.some(({ start, end }) => start <= at && at < end);
        for (let at = 0; at < filled.length; at++) {
          const [range = { start: 0, end: 0 }] = sourceRanges(map, at, at + 1);
          const written = value.slice(range.start, range.end);
          if (isBorrowed(at)) expect(written).toMatch(/^\{.*\}$/);
          else expect(written).toBe(filled[at]);
        }
      },
    ),
    { numRuns: 1_000 },
  );
});

test("a piece of several blocks parts the block that it is put into", () => {
  const block = (start: number, end: number) => ({
    kind: "paragraph" as const,
    start,
    end,
    quoted: false,
  });
  const prose = { value: "Een.\n\nTwee.", blocks: [block(0, 4), block(6, 11)] };
  const { value, blocks } = splice(textOf("Voor X na"), [{ start: 5, end: 6, prose }]);
  expect(blocks.map(({ start, end }) => value.slice(start, end))).toEqual([
    "Voor Een.",
    "Twee. na",
  ]);
});
