import type { Language } from "../../model/language.ts";
import { entriesOf } from "./english-entries.ts";
import type { WordsFile } from "./words-file.ts";

/** List the lemmas of a language's words, by all their spellings, without making any form of them. */
export function lemmasOf(language: Language, words: WordsFile): readonly string[] {
  return [...new Set(language === "nl" ? dutchLemmas(words) : englishLemmas(words))];
}

function dutchLemmas({
  verbs = {},
  nouns = {},
  adjectives = {},
  pronominal = [],
}: WordsFile): readonly string[] {
  return [
    ...(verbs.weak ?? []),
    ...Object.keys({ ...verbs.strong, ...verbs.suppletive, ...nouns, ...adjectives.irregular }),
    ...[...(verbs.separable ?? []), ...pronominal].map((word) => word.replace("|", "")),
    ...(adjectives.regular ?? []),
    ...(adjectives.absolute ?? []),
  ];
}

function englishLemmas(words: WordsFile): readonly string[] {
  return entriesOf(words).flatMap(({ lemma, american }) => [lemma, ...american]);
}
