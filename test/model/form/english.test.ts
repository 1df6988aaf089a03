import { expect, test } from "vitest";
import { looksLikeEnglish } from "../../../src/model/form/english.ts";

test.each(
  `ghosted regifted unfollowed double-charged agreed freed refereed guaranteed
  emailed aged`.split(/\s+/),
)("%s looks like a past or a participle", (word) => {
  expect(looksLikeEnglish(word)).toEqual(["past", "participle"]);
});

test.each("ghosting rebranding being dying".split(" "))("%s looks like a gerund", (word) => {
  expect(looksLikeEnglish(word)).toEqual(["gerund"]);
});

test.each("weaponise monetize rectify hydrolyse".split(" "))("%s looks like a verb", (word) => {
  expect(looksLikeEnglish(word)).toEqual(["infinitive", "present", "imperative"]);
});

test.each(
  `need bed hundred indeed speed red shed proceed naked sacred hatred greed
  thing king bring string spring during morning evening something ceiling offspring
  otherwise precise expertise size wise prize
  apology kindness sorry ed ing ise`.split(/\s+/),
)("%s looks like no form", (word) => {
  expect(looksLikeEnglish(word)).toEqual([]);
});

test("a word of a million letters takes no time", () => {
  expect(looksLikeEnglish("a".repeat(1_000_000))).toEqual([]);
});
