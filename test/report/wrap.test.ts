import { expect, test } from "vitest";
import { indent, wordsOf, wrap } from "../../src/report/wrap.ts";

const red = (words: string) => `<${words}>`;

test.each([
  ["", 10, []],
  ["one two three", 20, ["one two three"]],
  ["one two three", 7, ["one two", "three"]],
  ["one two three", 6, ["one", "two", "three"]],
  ["a https://example.org/long b", 10, ["a", "https://example.org/long", "b"]],
  ["日本 語の お客", 9, ["日本 語の", "お客"]],
  ["één twéé", 8, ["één twéé"]],
])("wraps %j to %d columns", (prose, width, expected) => {
  expect(wrap(wordsOf(prose), width)).toEqual(expected);
});

test("paints words of one look in one go, and never over a line's end", () => {
  const words = [{ text: "1:2", gap: 2 }, ...wordsOf("one two three", red, 2), ...wordsOf("end")];
  expect(wrap(words, 12)).toEqual(["1:2  <one two>", "<three> end"]);
});

test.each([
  [["a", "", "b"], "", ["   a", "", "   b"]],
  [["a", "b"], "1", ["1  a", "   b"]],
  [["a", "b"], "\u001b[31m1\u001b[39m", ["\u001b[31m1\u001b[39m  a", "   b"]],
])("indents %j behind %j", (lines, mark, expected) => {
  expect(indent(lines, 3, mark)).toEqual(expected);
});
