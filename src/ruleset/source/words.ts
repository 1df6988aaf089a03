import type { Language } from "../../model/language.ts";
import type { Checker } from "../../yaml/checker.ts";
import { collectProblems } from "../../yaml/checker.ts";
import { keys } from "../../yaml/map.ts";
import { lemmasOf } from "../inflect/lemmas.ts";
import type { WordsFile } from "../inflect/words-file.ts";
import { type OtherWords, reportClashes } from "./word-clashes.ts";
import { type Patterns, wordNameProblems } from "./word-names.ts";
import {
  adjectiveSections,
  nounSections,
  otherSections,
  patternSections,
  quotationSections,
  verbSections,
} from "./word-sections.ts";

/**
 * Check for `words.yml` of a language; `ids` are those of its rules, which sets may name as labels,
 * `others` are the words of other files, which it may use and not define again.
 */
export function wordsChecker(
  language: Language,
  ids: readonly string[],
  others: readonly OtherWords[] = [],
): Checker<WordsFile> {
  return (node, whole) => {
    const { source, report } = whole;
    let found: ReturnType<ReturnType<typeof sectionsChecker>>;
    const problems = collectProblems(source, (reading) => {
      found = sectionsChecker()(node, reading);
    });
    for (const problem of problems) report(problem);
    if (!found) return undefined;
    const { sets = {}, classes = {}, quotations = {}, ...sections } = found;
    const words: WordsFile = {
      ...sections,
      sets: plain(sets),
      classes: plain(classes),
      quotations: plain(quotations),
    };
    // Where there are mistakes, words are left out: those are not unknown.
    const all = [words, ...others.map((other) => other.words)];
    const lemmas = problems.length === 0 && {
      lemmas: all.flatMap((one) => lemmasOf(language, one)),
    };
    const names = { sets, classes, quotations, ids, others: all.slice(1), ...lemmas };
    for (const problem of wordNameProblems(names)) report(problem);
    reportClashes(node, language, words, others, whole);
    return words;
  };
}

/** Make the checkers of the sections, for one file: they remember which words they have seen. */
export function wordsCheckers() {
  return {
    ...patternSections(),
    verbs: keys(verbSections(), "refuse"),
    ...nounSections(),
    adjectives: keys(adjectiveSections(), "refuse"),
    ...otherSections(),
    quotations: keys(quotationSections(), "refuse"),
  };
}

function sectionsChecker() {
  return keys(wordsCheckers(), "refuse");
}

function plain(patterns: Patterns): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(patterns).map(([name, members]) => [name, members.map(({ text }) => text)]),
  );
}
