import { expect, test } from "vitest";
import { nearest, nearestFew } from "../../src/model/nearest.ts";

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

test.each([
  ["costumer", ["customer", "customers"]],
  ["offer", ["offer-verb", "offered", "to-offer"]],
  ["offer-verbs", ["offer-verb"]],
  ["zzz", []],
  ["a".repeat(100), []],
])("near %s are %j", (name, expected) => {
  const names = ["to-offer", "customers", "we", "offered", "customer", "offer-verb", "greeting"];
  const found = nearestFew(name, names);
  expect([...found].sort()).toEqual(expected);
});
