import { dutchAdjectiveForms } from "./dutch-adjective.ts";
import { inflectDutchNoun } from "./dutch-noun.ts";
import { distinct, type Forms, joinForms, paradigmOf } from "./dutch-paradigm.ts";
import { inflectDutchSeparable } from "./dutch-separable.ts";
import { dutchVerbForms, inflectDutchVerb } from "./dutch-verb.ts";
import type { Paradigm } from "./paradigm.ts";
import type { VerbSections, WordsFile } from "./words-file.ts";

/**
 * Make the paradigms of all Dutch words of `words.yml`, one to a lemma.
 *
 * Words that are written alike are one: the noun and the adjective “fout”, and “voorkomen” that
 * separates with the one that does not.
 */
export function inflectDutch(words: WordsFile): readonly Paradigm[] {
  const byLemma = new Map<string, Paradigm>();
  for (const paradigm of paradigmsOf(words)) {
    const other = byLemma.get(paradigm.lemma);
    byLemma.set(paradigm.lemma, other ? joinParadigms(other, paradigm) : paradigm);
  }
  return [...byLemma.values()];
}

function paradigmsOf(words: WordsFile): readonly Paradigm[] {
  const { verbs = {}, nouns = {}, adjectives = {}, pronominal = [] } = words;
  return [
    ...(verbs.weak ?? []).map((verb) => inflectDutchVerb(verb)),
    ...Object.entries(verbs.strong ?? {}).map(([verb, parts]) => inflectDutchVerb(verb, parts)),
    ...Object.entries(verbs.suppletive ?? {}).map(([verb, forms]) => paradigmOf(verb, forms)),
    ...(verbs.separable ?? []).map((verb) => separable(verb, verbs)),
    ...Object.entries(nouns).map(([noun, entry]) => inflectDutchNoun(noun, entry)),
    ...adjectiveParadigms(adjectives),
    ...pronominal.map(inflectPronominal),
  ];
}

function separable(written: string, verbs: VerbSections): Paradigm {
  const [particle = "", base = ""] = written.split("|");
  return inflectDutchSeparable(particle, baseForms(base, verbs));
}

function baseForms(base: string, { strong = {}, suppletive = {} }: VerbSections): Forms {
  return suppletive[base] ?? dutchVerbForms(base, strong[base]);
}

function adjectiveParadigms(adjectives: NonNullable<WordsFile["adjectives"]>): readonly Paradigm[] {
  const { regular = [], absolute = [], irregular = {} } = adjectives;
  return [
    ...regular.map((word) => paradigmOf(word, dutchAdjectiveForms(word))),
    ...absolute.map((word) => paradigmOf(word, dutchAdjectiveForms(word, undefined, true))),
    ...Object.entries(irregular).map(([word, others]) =>
      paradigmOf(word, dutchAdjectiveForms(word, others)),
    ),
  ];
}

/** Make “ervoor”, and “er … voor”. */
function inflectPronominal(written: string): Paradigm {
  const [pronoun = "", particle = ""] = written.split("|");
  const lemma = pronoun + particle;
  return { lemma, forms: [lemma], split: { particle, forms: [pronoun] }, classes: {} };
}

function joinParadigms(one: Paradigm, other: Paradigm): Paradigm {
  const split = one.split ?? other.split;
  return {
    lemma: one.lemma,
    forms: distinct([...one.forms, ...other.forms]),
    ...(split && { split }),
    classes: joinForms(one.classes, other.classes),
  };
}
