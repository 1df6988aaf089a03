import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  composeMaps,
  literalMap,
  locate,
  type Run,
  sourceRanges,
  type TextMap,
  unitRange,
} from "../../src/model/map.ts";

// caf&eacute; &#128512;! (e and both units of the emoji are shared)
const map: TextMap = {
  length: 8,
  runs: [
    { at: 0, start: 0, end: 3, literal: true },
    { at: 3, start: 3, end: 11, literal: false },
    { at: 4, start: 11, end: 12, literal: true },
    { at: 5, start: 12, end: 21, literal: false },
    { at: 7, start: 21, end: 22, literal: true },
  ],
};

test.each([
  [0, 3, 0, 3],
  [1, 4, 1, 11],
  [3, 4, 3, 11],
  [4, 6, 11, 21],
  [6, 7, 12, 21],
  [5, 8, 12, 22],
  [0, 8, 0, 22],
  [3, 3, 3, 3],
  [8, 8, 22, 22],
  [0, 0, 0, 0],
])("%i-%i stands at %i-%i", (start, end, from, to) => {
  expect(locate(map, start, end)).toEqual({ start: from, end: to });
});

test.each([
  [-1, 2],
  [3, 2],
  [0, 9],
])("%i-%i lies outside", (start, end) => {
  expect(() => locate(map, start, end)).toThrow(RangeError);
});

test("nothing stands at the start", () => {
  expect([locate(literalMap(0), 0, 0), literalMap(2, 5)]).toEqual([
    { start: 0, end: 0 },
    { length: 2, runs: [{ at: 0, start: 5, end: 7, literal: true }] },
  ]);
});

test("shared ranges are listed once", () => {
  expect(sourceRanges(map, 3, 8)).toEqual([
    { start: 3, end: 11 },
    { start: 11, end: 12 },
    { start: 12, end: 21 },
    { start: 21, end: 22 },
  ]);
});

/** Maps that may skip, share and stretch, over a source of the length given or more. */
const mapOf = fc
  .array(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 4 }), fc.nat(4), fc.boolean()), {
    maxLength: 8,
  })
  .map((pieces) => {
    const runs: Run[] = [];
    let [at, source] = [0, 0];
    for (const [gap, length, width, literal] of pieces) {
      const start = source + gap;
      source = start + (literal ? length : width);
      runs.push({ at, start, end: source, literal });
      at += length;
    }
    return { map: { length: at, runs }, source };
  });

describe("composeMaps", () => {
  test("is a map on a map", () => {
    fc.assert(
      fc.property(mapOf, mapOf, (outer, inner) => {
        fc.pre(inner.source <= outer.map.length);
        const composed = composeMaps(inner.map, outer.map);
        expect(composed.length).toBe(inner.map.length);
        for (let unit = 0; unit < composed.length; unit++) {
          const { start, end } = unitRange(inner.map, unit);
          expect(unitRange(composed, unit)).toEqual(locate(outer.map, start, end));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
