import { expect, test } from "vitest";
import { nearest } from "../../src/model/nearest.ts";

test.each([
  ["repyl", "reply"],
  ["Reply", "reply"],
  ["statment", "statement"],
  ["owm", "own"],
  ["x", undefined],
  ["fragments of text", undefined],
  ["a".repeat(100), undefined],
])("%s is near %s", (name, expected) => {
  expect(nearest(name, ["statement", "reply", "own"])).toBe(expected);
});

test("nothing is near where there are no names", () => {
  expect(nearest("reply", [])).toBeUndefined();
});
