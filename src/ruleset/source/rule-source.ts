import type { Block } from "../../model/document.ts";
import type { Address, Channel, Facts, Fault, Genre } from "../../model/facts.ts";
import type { Language } from "../../model/language.ts";
import type { Severity } from "../../model/rule.ts";
import type { Located } from "../../yaml/text.ts";

export type { Located };

/** How far a condition, or the parts of a case, may lie apart. */
export type Scope = "clause" | "sentence" | "text";

/** What must hold beside a match: a label or a pattern that is there, or is not. */
export interface ConditionSource {
  /** `has`: there at all; `used`: there, and not undone; `not`: not there. */
  kind: "has" | "used" | "not";
  /** A label, as `strategy/apology` or `strategy/*`, or a pattern. */
  what: Located;
  /** Where it is looked for; `in` names a capture, numbers count sentences. */
  scope: Scope | { before: number } | { after: number } | { within: number } | { in: Located };
}

/** More than so many matches of some labels in the text. */
export interface CountSource {
  /** `count`: matches; `kinds`: labels of which there is a match; `dense`: matches per 1,000 words. */
  kind: "count" | "kinds" | "dense";
  what: readonly Located[];
  over: number;
}

/** A pattern, and what to write instead: one thing, or a choice. */
export interface SwapSource {
  pattern: Located;
  with: readonly Located[];
  /** A machine may make the change unseen. */
  safe: boolean;
}

/** What the facts, the block and the sentence must be for a case to count. */
export interface WhereSource {
  genre?: readonly Genre[];
  fault?: readonly Fault[];
  channel?: readonly Channel[];
  customer?: readonly Address[];
  block?: readonly Block["kind"][];
  /** The sentence has more than so many words. */
  longer?: number;
}

/** One way for a rule to fit. */
export interface CaseSource {
  patterns: readonly Located[];
  /** What to write instead of each of `patterns`. */
  swap?: readonly SwapSource[];
  all: readonly Located[];
  scope: "clause" | "sentence";
  unless: readonly Located[];
  when: readonly (ConditionSource | CountSource)[];
  /** `apologetic` stands among the conditions: the text must be an apology, or near one. */
  apologetic: boolean;
  where: WhereSource;
  /** What the facts must not be. */
  except?: WhereSource;
  focus?: Located;
  strength?: "weak" | "strong";
  severity?: Severity;
  message?: Located;
  advice?: Located;
  replace?: { with: Located; safe: boolean };
  /** Strategies that a match of this case undoes, instead of what the rule says. */
  cancels?: readonly Located[];
  /** A match of this case lowers the grade of the apology, however light it is. */
  voids?: boolean;
}

/** A sentence that a rule must flag or let pass, and what is known of the text that it is. */
export interface Example extends Located {
  where: Partial<Facts>;
}

/** A rule file as it is written, its shape checked, its names not yet. */
export interface RuleSource {
  /** As messages call the file. */
  path: string;
  /** `category/name`. */
  id: string;
  category: string;
  language: Language;
  title: string;
  /** Absent: a label. */
  severity?: Severity;
  message?: Located;
  advice?: Located;
  why: string;
  sources: readonly Located[];
  /** Strategies that a match undoes. */
  cancels: readonly Located[];
  /** A match lowers the grade of the apology. */
  voids: boolean;
  /** It reports the first match of a text, and no other. */
  once?: boolean;
  cases: readonly CaseSource[];
  flags: readonly Example[];
  passes: readonly Example[];
  todo: readonly Example[];
}
