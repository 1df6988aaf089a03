import { inflectEnglishAdjective } from "./english-adjective.ts";
import { inflectEnglishNoun } from "./english-noun.ts";
import { paradigmOf } from "./english-paradigm.ts";
import type { Dialect } from "./english-spelling.ts";
import { inflectEnglishVerb } from "./english-verb.ts";
import type { Paradigm } from "./paradigm.ts";
import type { WordsFile } from "./words-file.ts";

/** A lemma, how else it is spelled, and how to inflect it in a spelling. */
export interface Entry {
  lemma: string;
  /** The lemma itself where it has no other spelling: “travelled” and “traveled” have one. */
  american: readonly string[];
  inflect: Inflect;
}

type Inflect = (spelling: string, dialect: Dialect) => Paradigm;

/** List the English words of `words.yml`; a word that is both verb and noun is there twice. */
export function entriesOf(words: WordsFile): readonly Entry[] {
  const ise = new Set(words.verbs?.ise);
  return [...verbs(words.verbs), ...nouns(words), ...adjectives(words.adjectives)].map(
    ([lemma, inflect]) => {
      const american = [
        ...(words.spelling?.[lemma] ?? []),
        ...(ise.has(lemma) ? [lemma.replace(/se$/, "ze")] : []),
      ];
      return { lemma, american: american.length > 0 ? american : [lemma], inflect };
    },
  );
}

type Pair = readonly [lemma: string, inflect: Inflect];

function verbs({ regular, ise, irregular, suppletive }: WordsFile["verbs"] = {}): readonly Pair[] {
  return [
    ...each([...(regular ?? []), ...(ise ?? [])], inflectEnglishVerb),
    ...eachOf(irregular, (parts) => (it, dialect) => inflectEnglishVerb(it, dialect, parts)),
    ...eachOf(suppletive, (classes) => (it) => paradigmOf(it, classes)),
  ];
}

function nouns(words: WordsFile): readonly Pair[] {
  return [
    ...each(words["regular-nouns"], (it) => inflectEnglishNoun(it)),
    ...eachOf(words.nouns, (entry) => (it) => inflectEnglishNoun(it, entry)),
  ];
}

function adjectives({
  regular,
  irregular,
  invariable,
}: WordsFile["adjectives"] = {}): readonly Pair[] {
  return [
    ...each(regular, inflectEnglishAdjective),
    ...each(invariable, (it, dialect) => inflectEnglishAdjective(it, dialect, [])),
    ...eachOf(
      irregular,
      (degrees) => (it, dialect) => inflectEnglishAdjective(it, dialect, degrees),
    ),
  ];
}

function each(lemmas: readonly string[] = [], inflect: Inflect): readonly Pair[] {
  return lemmas.map((lemma) => [lemma, (it, dialect) => inflect(it, dialect)]);
}

function eachOf<Value>(
  entries: Readonly<Record<string, Value>> = {},
  inflectBy: (value: Value) => Inflect,
): readonly Pair[] {
  return Object.entries(entries).map(([lemma, value]) => [lemma, inflectBy(value)]);
}
