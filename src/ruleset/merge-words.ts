import type { WordsFile } from "./inflect/words-file.ts";

/** Put the words of two files together; where both define a name, the first counts. */
export function mergeWords(one: WordsFile, other: WordsFile): WordsFile {
  return {
    sets: { ...other.sets, ...one.sets },
    classes: { ...other.classes, ...one.classes },
    verbs: mergeVerbs(one.verbs ?? {}, other.verbs ?? {}),
    nouns: { ...other.nouns, ...one.nouns },
    "regular-nouns": join(one["regular-nouns"], other["regular-nouns"]),
    adjectives: mergeAdjectives(one.adjectives ?? {}, other.adjectives ?? {}),
    spelling: { ...other.spelling, ...one.spelling },
    pronominal: join(one.pronominal, other.pronominal),
    clauses: {
      subordinators: join(one.clauses?.subordinators, other.clauses?.subordinators),
      coordinators: join(one.clauses?.coordinators, other.clauses?.coordinators),
    },
    quotations: {
      own: join(one.quotations?.own, other.quotations?.own),
      others: join(one.quotations?.others, other.quotations?.others),
    },
    contractions: { ...other.contractions, ...one.contractions },
    clitics: { ...other.clitics, ...one.clitics },
    common: join(one.common, other.common),
  };
}

type Verbs = NonNullable<WordsFile["verbs"]>;

function mergeVerbs(one: Verbs, other: Verbs): Verbs {
  return {
    weak: join(one.weak, other.weak),
    strong: { ...other.strong, ...one.strong },
    separable: join(one.separable, other.separable),
    regular: join(one.regular, other.regular),
    ise: join(one.ise, other.ise),
    irregular: { ...other.irregular, ...one.irregular },
    suppletive: { ...other.suppletive, ...one.suppletive },
  };
}

type Adjectives = NonNullable<WordsFile["adjectives"]>;

function mergeAdjectives(one: Adjectives, other: Adjectives): Adjectives {
  return {
    regular: join(one.regular, other.regular),
    invariable: join(one.invariable, other.invariable),
    absolute: join(one.absolute, other.absolute),
    irregular: { ...other.irregular, ...one.irregular },
  };
}

function join(
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): readonly string[] {
  return [...new Set([...(one ?? []), ...(other ?? [])])];
}
