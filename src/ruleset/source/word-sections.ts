import { isMap } from "yaml";
import type { Message } from "../../model/messages/index.ts";
import type { Checker } from "../../yaml/checker.ts";
import { listOf } from "../../yaml/list.ts";
import { keys, mapOf } from "../../yaml/map.ts";
import { located, text } from "../../yaml/text.ts";
import type { FormClass } from "../inflect/paradigm.ts";
import type { NounEntry } from "../inflect/words-file.ts";
import { pattern } from "./pattern.ts";
import type { Located } from "./rule-source.ts";

const forms = listOf(text);
const maybeForms = listOf(text, 0);

/** Make the checkers of the sections of verbs. */
export function verbSections() {
  const checkLemma = unseen();
  return {
    weak: listOf(lemma(checkLemma)),
    strong: mapOf(checkLemma, () => forms),
    separable: listOf(barred(checkLemma)),
    regular: listOf(lemma(checkLemma)),
    ise: listOf(lemma(checkLemma)),
    irregular: mapOf(checkLemma, () => forms),
    suppletive: mapOf(checkLemma, () => formsByClass),
  };
}

/** Make the checkers of the sections of nouns. */
export function nounSections() {
  const checkLemma = unseen();
  return {
    nouns: mapOf(checkLemma, () => noun),
    "regular-nouns": listOf(lemma(checkLemma)),
  };
}

/** Make the checkers of the sections of adjectives. */
export function adjectiveSections() {
  const checkLemma = unseen();
  return {
    regular: listOf(lemma(checkLemma)),
    invariable: listOf(lemma(checkLemma)),
    absolute: listOf(lemma(checkLemma)),
    irregular: mapOf(checkLemma, () => maybeForms),
  };
}

/** Make the checkers of sets of patterns: they must have names that a pattern can say. */
export function patternSections() {
  const sections = mapOf(
    (name) => (/^[a-z][a-z0-9-]*$/.test(name) ? undefined : { id: "wordsName", values: { name } }),
    patterns,
  );
  return { sets: sections, classes: sections };
}

/** Make the checkers of the patterns that tell whose a quotation is. */
export function quotationSections() {
  return { own: patterns(), others: patterns() };
}

function patterns(): Checker<readonly Located[]> {
  return (node, reading) => listOf(once(unseen(), pattern))(node, reading) ?? [];
}

/** Make the checkers of the other sections. */
export function otherSections() {
  const lists = () => mapOf(anything, () => forms);
  return {
    spelling: lists(),
    pronominal: listOf(barred(unseen())),
    clauses: keys({ subordinators: uniqueWords(), coordinators: uniqueWords() }, "refuse"),
    contractions: mapOf(anything, readings),
    clitics: lists(),
    common: uniqueWords(),
  };
}

function uniqueWords(): Checker<readonly string[]> {
  return (node, reading) => listOf(textOf(once(unseen(), located)))(node, reading);
}

const formClasses: Readonly<Record<FormClass, Checker<readonly string[]>>> = {
  infinitive: forms,
  present: forms,
  past: forms,
  participle: forms,
  imperative: forms,
  gerund: forms,
  singular: forms,
  plural: forms,
  diminutive: forms,
  inflected: forms,
};

const formsByClass = keys(formClasses, "refuse");

const nounForms = keys(
  { plural: maybeForms, diminutive: maybeForms, singular: maybeForms },
  "refuse",
);

const noun: Checker<NounEntry> = (node, reading) =>
  isMap(node) ? nounForms(node, reading) : text(node, reading);

/** The readings of a contraction: as many words in each, or one word. */
function readings(word: string): Checker<readonly string[]> {
  return (node, reading) => {
    const found = listOf(located)(node, reading) ?? [];
    const width = ({ text }: Located) => text.split(" ").length;
    const widest = Math.max(...found.map(width));
    const odd = found.find((one) => width(one) !== widest && width(one) !== 1);
    if (odd) reading.report(odd.blame({ id: "readingsUneven", values: { word } }));
    return found.map(({ text }) => text);
  };
}

/** Says what is wrong with a word. */
type CheckWord = (word: string) => Message | undefined;

const anything: CheckWord = () => undefined;

/** Make a check that no word comes twice. */
function unseen(): CheckWord {
  const seen = new Set<string>();
  return (word) => {
    if (seen.has(word)) return { id: "wordTwice", values: { word } };
    seen.add(word);
    return undefined;
  };
}

function lemma(check: CheckWord): Checker<string> {
  return textOf(
    once(
      (word) => (word.includes("|") ? { id: "wordBarless", values: { word } } : check(word)),
      located,
    ),
  );
}

function barred(check: CheckWord): Checker<string> {
  const isBarred = (word: string) => /^[^|]+\|[^|]+$/.test(word);
  return textOf(
    once((word) => (isBarred(word) ? check(word) : { id: "wordBar", values: { word } }), located),
  );
}

/** Check also the word that was found. */
function once(check: CheckWord, checker: Checker<Located>): Checker<Located> {
  return (node, reading) => {
    const found = checker(node, reading);
    const message = found && check(found.text);
    if (message) reading.report(found.blame(message));
    return message ? undefined : found;
  };
}

function textOf(checker: Checker<Located>): Checker<string> {
  return (node, reading) => checker(node, reading)?.text;
}
