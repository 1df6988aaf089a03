import type { Language } from "./language.ts";

/** How much a finding weighs. */
export type Severity = "error" | "warning" | "info";

/** From heavy to light. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

/** Tell whether one severity weighs at least as much as another. */
export function isAtLeast(severity: Severity, level: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(level);
}

/** One place of a pattern: any of these runs of words fits. */
export interface Step {
  any: readonly (readonly string[])[];
  optional: boolean;
}

/** The places of a pattern, one behind the other. */
export type Pattern = readonly Step[];

/** A rule file, checked and compiled. */
export interface Rule {
  /** `category/name`, the same in both languages. */
  id: string;
  category: string;
  language: Language;
  title: string;
  /** Absent: the rule labels, and reports nothing. */
  severity?: Severity;
  /** What stands there, in the rule's language. */
  message: string;
  /** What to do about it. */
  advice: string;
  why: string;
  /** Keys of `rules/references.yml`. */
  sources: readonly string[];
  patterns: readonly Pattern[];
}

/** The rules of one language. */
export interface Ruleset {
  language: Language;
  rules: readonly Rule[];
}

/** What is known of the built-in rules before any is loaded. */
export interface RuleIndex {
  /** SHA-256 of the rule files of both languages, in hexadecimal. */
  hash: string;
  /** Ids, sorted; a rule that only one language has is there too. */
  ids: readonly string[];
  /** Categories, sorted. */
  categories: readonly string[];
}
