import { expect, test } from "vitest";
import { lineStarts, placeAt, pointAt } from "../../src/model/place.ts";

test.each([
  ["", [0]],
  ["a", [0]],
  ["a\nb\n", [0, 2, 4]],
  ["a\r\nb\rc\n\rd", [0, 3, 5, 7, 8]],
  ["\uFEFFa\nb", [1, 3]],
])("lines of %j", (source, starts) => {
  expect(lineStarts(source)).toEqual(starts);
});

test.each([
  [0, 1, 1],
  [1, 1, 2],
  [3, 2, 1],
  [4, 2, 2],
  [5, 3, 1],
  [9, 3, 5],
])("offset %i is %i:%i", (offset, line, column) => {
  expect(pointAt(lineStarts("a\r\nb\rc😀d"), offset)).toEqual({ line, column, offset });
});

test("a byte order mark has no column of its own", () => {
  expect(placeAt(lineStarts("\uFEFFab"), { start: 1, end: 2 })).toEqual({
    start: { line: 1, column: 1, offset: 1 },
    end: { line: 1, column: 2, offset: 2 },
  });
});
