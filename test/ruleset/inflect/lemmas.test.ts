import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { languages } from "../../../src/model/language.ts";
import { inflectDutch } from "../../../src/ruleset/inflect/dutch.ts";
import { inflectEnglish } from "../../../src/ruleset/inflect/english.ts";
import { lemmasOf } from "../../../src/ruleset/inflect/lemmas.ts";
import type { WordsFile } from "../../../src/ruleset/inflect/words-file.ts";

test.each(languages)("the lemmas in %s are those that are inflected", (language) => {
  const words: WordsFile = parse(readFileSync(`rules/${language}/words.yml`, "utf8"));
  const paradigms = language === "nl" ? inflectDutch(words) : inflectEnglish(words);
  expect([...lemmasOf(language, words)].sort()).toEqual(paradigms.map(({ lemma }) => lemma).sort());
});

test("of two spellings both are there", () => {
  const words: WordsFile = { verbs: { ise: ["apologise"] }, spelling: { centre: ["center"] } };
  expect(lemmasOf("en", { ...words, "regular-nouns": ["centre"] })).toEqual([
    "apologise",
    "apologize",
    "centre",
    "center",
  ]);
});
