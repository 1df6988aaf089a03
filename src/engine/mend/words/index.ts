import type { Language } from "../../../model/language.ts";
import { englishAbbreviations, englishGreetings, englishOpeners, englishSignOffs } from "./en.ts";
import { dutchAbbreviations, dutchGreetings, dutchOpeners, dutchSignOffs } from "./nl.ts";

/** What an abbreviation says about the sentence: never its end, its end before …, or none unless a number follows. */
export type AbbreviationUse = "inner" | "capital" | "opener" | "number";

/** Abbreviations, lower case, without their last full stop. */
export const abbreviations: Readonly<Record<Language, ReadonlyMap<string, AbbreviationUse>>> = {
  nl: byWord(dutchAbbreviations),
  en: byWord(englishAbbreviations),
};

/** First words of a greeting, in either language: they are mixed in practice. */
export const greetings: ReadonlySet<string> = new Set([
  ...words(dutchGreetings),
  ...words(englishGreetings),
]);

/** What closes a letter, lower case, in either language. */
export const signOffs: ReadonlySet<string> = new Set([
  ...phrases(dutchSignOffs),
  ...phrases(englishSignOffs),
]);

export const openers: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(words(dutchOpeners)),
  en: new Set(words(englishOpeners)),
};

function byWord(lists: Readonly<Record<AbbreviationUse, string>>): Map<string, AbbreviationUse> {
  const uses: readonly AbbreviationUse[] = ["inner", "capital", "opener", "number"];
  return new Map(
    uses.flatMap((use) => words(lists[use]).map((word): [string, AbbreviationUse] => [word, use])),
  );
}

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

function phrases(list: string): string[] {
  return list.split(/\||\n/).map((phrase) => phrase.trim());
}
