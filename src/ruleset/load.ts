import { type Problem, sortProblems, UserError } from "../model/errors.ts";
import { type Language, languages } from "../model/language.ts";
import type { Ruleset } from "../model/rule.ts";
import type { Reference } from "../model/rule-page.ts";
import type { Trails } from "../model/trace.ts";
import { type CheckedRules, checkRules } from "./check.ts";
import type { Part } from "./compile/part.ts";
import { compileRuleset, type Material } from "./compile/ruleset.ts";
import { type RuleFile, readRuleFiles } from "./files.ts";
import type { PackFile } from "./source/pack.ts";
import type { RuleSource } from "./source/rule-source.ts";

/** What folders of rules come to. */
export interface LoadedRules {
  /** Of the languages whose words can be read. */
  rulesets: readonly Ruleset[];
  /** As written, examples included. */
  sources: readonly RuleSource[];
  /** By language; absent where `words.yml` cannot be read. */
  words: CheckedRules["words"];
  /** Sources by their keys. */
  references: Readonly<Record<string, Reference>>;
  packs: readonly PackFile[];
  /** All that is wrong, by path and place. A rule with mistakes is left out of the rule sets. */
  problems: readonly Problem[];
}

/**
 * Load the rules of a language from a folder that holds a folder per language: those for texts, or
 * those for the messages that texts answer.
 *
 * @throws UserError with every mistake of every file.
 */
export function loadRules(folder: string, language: Language, part: Part = "text"): Ruleset {
  return compileRight(checkRules(readRuleFiles(folder)), language, part);
}

/**
 * Compile the rules of a language whose files were checked.
 *
 * @throws UserError with every mistake of every file.
 */
export function compileRight(checked: CheckedRules, language: Language, part: Part): Ruleset {
  const { rulesets, problems } = compileChecked(checked, { wanted: [language], part });
  const ruleset = rulesets.find((one) => one.language === language);
  if (!ruleset || problems.length > 0) throw new UserError(problems);
  return ruleset;
}

/** Which of the rules in files are compiled, and how. */
export interface Compiling extends Pick<Material, "part" | "isWanted"> {
  /** Absent: those of all languages. */
  wanted?: readonly Language[];
  /** Learns where in its pattern each instruction comes from. */
  trails?: Trails;
}

/** Check rule files and compile what is wanted of them; one with mistakes does not hide the others. */
export function compileFiles(files: readonly RuleFile[], options: Compiling = {}): LoadedRules {
  return compileChecked(checkRules(files), options);
}

/** Compile what is wanted of rules whose files were checked. */
export function compileChecked(
  { rules, ids, words, references = {}, packs, problems }: CheckedRules,
  { wanted = languages, trails, ...choice }: Compiling = {},
): LoadedRules {
  const compiled = wanted.flatMap((language) => {
    const sources = rules.filter((rule) => rule.language === language);
    const known = words[language];
    if (!known) return [];
    const material = { language, sources, ids: ids[language], words: known, ...choice };
    return compileRuleset(material, trails);
  });
  return {
    rulesets: compiled.map(({ ruleset }) => ruleset),
    sources: rules,
    words,
    references,
    packs,
    problems: sortProblems([...problems, ...compiled.flatMap((one) => one.problems)]),
  };
}
