import type { Facts } from "../model/facts.ts";
import type { Language } from "../model/language.ts";
import type { Severity } from "../model/rule.ts";

/** What a configuration file says. */
export interface Config {
  /** Absolute. */
  path: string;
  /** Severity per rule id or category. */
  rules: Readonly<Record<string, Severity | "off">>;
  /** Absolute folders with rules that are added to the built-in ones. */
  packs?: readonly string[];
  /** Of texts whose own cannot be told. */
  language?: Language;
  facts: Partial<Facts>;
  /** The lightest finding that makes a run fail. */
  failOn?: Severity;
  /** More warnings than this make a run fail. */
  maxWarnings?: number;
}

/** Tells what rules may be called by where packs add theirs. */
export type NamesWith = (packs: readonly string[]) => RuleNames | Promise<RuleNames>;

/** What rules may be called by. */
export interface RuleNames {
  ids: readonly string[];
  categories: readonly string[];
}
