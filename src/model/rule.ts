import type { Block } from "./document.ts";
import type { Address, Channel, Fault, Genre } from "./facts.ts";
import type { Language } from "./language.ts";
import type { Program, Programs } from "./program.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** How much a finding weighs. */
export type Severity = "error" | "warning" | "info";

/** From heavy to light. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

/** Tell whether one severity weighs at least as much as another. */
export function isAtLeast(severity: Severity, level: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(level);
}

/** Where a condition looks: around a match, in sentences before or after it, or in one of its captures. */
export type Scope =
  | { in: "clause" | "sentence" | "text" }
  | { before: number }
  | { after: number }
  | { within: number }
  | { capture: string };

/** What must hold beside a match. */
export type Condition = Look | Count;

/** A label or a pattern that is there, or is not. */
export interface Look {
  /** `has`: there at all; `used`: there, and not undone; `not`: not there. */
  kind: "has" | "used" | "not";
  /** Symbols of labels, of which one is asked for. */
  labels: readonly number[];
  /** A pattern that is asked for, where no label is. */
  program?: Program;
  scope: Scope;
}

/** How often the text as a whole carries some labels. */
export interface Count {
  /** `count`: matches; `kinds`: labels of which there is a match; `dense`: matches per 1,000 words. */
  kind: "count" | "kinds" | "dense";
  labels: readonly number[];
  /** There must be more than so many. */
  over: number;
}

/** What the facts, the block and the sentence must be; whatever is absent may be anything. */
export interface Where {
  genre?: readonly Genre[];
  fault?: readonly Fault[];
  channel?: readonly Channel[];
  customer?: readonly Address[];
  block?: readonly Block["kind"][];
  /** The sentence has more than so many words. */
  longer?: number;
}

/** One way for a rule to fit. */
export interface Case {
  /** Any of these. */
  patterns: readonly Program[];
  /** Every one of these, in any order, within the scope; the rarest first. */
  all: readonly Program[];
  scope: "clause" | "sentence";
  /** What excuses a match with which it shares a word. */
  unless: readonly Program[];
  when: readonly Condition[];
  /** The text must apologise, or stand near an apology. */
  apologetic: boolean;
  where: Where;
  /** What the facts must not be. */
  except?: Where;
  /** The capture that is reported, instead of the whole. */
  focus?: string;
  strength?: "weak" | "strong";
  severity?: Severity;
  message?: string;
  advice?: string;
  replace?: { with: string; safe: boolean };
  /** What `{instead}` stands for in messages: the replacement, or the choice of them. */
  instead?: string;
  /** Symbols of the labels that a match of this case undoes, instead of those of the rule. */
  cancels?: readonly number[];
  /** A match of this case lowers the grade of the apology, however light it is. */
  voids?: boolean;
}

/** A rule file, checked and compiled. */
export interface Rule {
  /** `category/name`, the same in both languages. */
  id: string;
  category: string;
  language: Language;
  /** The file, of a rule that is not built in. */
  file?: string;
  /** Its matches carry it. */
  symbol: number;
  title: string;
  /** Absent: the rule labels, and reports nothing. */
  severity?: Severity;
  /** What stands there, in the rule's language; `{name}` stands for a capture. */
  message: string;
  /** What to do about it. */
  advice: string;
  why: string;
  /** Keys of `rules/references.yml`. */
  sources: readonly string[];
  cases: readonly Case[];
  /** Symbols of the labels that a match undoes. */
  cancels: readonly number[];
  /** A match lowers the grade of the apology. */
  voids: boolean;
  /** It reports the first match of a text, and no other. */
  once?: boolean;
}

/** The rules of one language. */
export interface Ruleset {
  language: Language;
  vocabulary: Vocabulary;
  programs: Programs;
  /** In an order in which each comes behind those whose labels it asks for. */
  rules: readonly Rule[];
  /** Symbols of the labels that make a text an apology, or near one. */
  apologetic: readonly number[];
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
