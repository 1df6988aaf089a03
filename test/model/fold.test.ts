import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../src/model/fold.ts";

test.each([
  ["Één", "een"],
  ["e\u0301e\u0301n", "een"],
  ["DIDN’T", "didn't"],
  ["didn`t", "didn't"],
  ["ZON\u00ADNE", "zonne"],
  ["Re: A-B [c] {D} ~E", "re: a-b [c] {d} ~e"],
  ["", ""],
])("%s becomes %s", (word, folded) => {
  expect(fold(word)).toBe(folded);
});

test("whatever stands beside a word, it is folded alike", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary-ascii" }), (word) => {
      expect(fold(`${word} é`)).toBe(`${fold(word)} e`);
    }),
  );
});
