import type { Expectations } from "../model/expect.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Facts } from "../model/facts.ts";
import type { Language } from "../model/language.ts";
import type { Severity } from "../model/rule.ts";
import type { ConfigIgnore } from "./ignores.ts";

/** What may be set, for all files or for some. */
export interface Settings {
  /** Severity per rule id or category. */
  rules: Readonly<Record<string, Severity | "off">>;
  /** Phrases that may stand as they are, whatever they are a match of. */
  allow?: readonly string[];
  /** Absolute folders with rules that are added to the built-in ones. */
  packs?: readonly string[];
  /** Of texts whose own cannot be told. */
  language?: Language;
  facts: Partial<Facts>;
  /** What texts must do, and must not. */
  expect?: Expectations;
  /** Where the texts lie in a file of data, if its shape does not tell. */
  extract?: Extraction;
  /** The lightest finding that makes a run fail. */
  failOn?: Severity;
  /** More warnings than this make a run fail. */
  maxWarnings?: number;
}

/** What a configuration file says. */
export interface Config extends Settings {
  /** Absolute. */
  path: string;
  /** What it builds on; of two that say something, the later wins, and it wins from both. */
  bases?: readonly Config[];
  /** What holds for some files only; of two that say something of a file, the later wins. */
  overrides?: readonly Override[];
  /** What is to be ignored in texts of formats that have no comments. */
  ignores?: readonly ConfigIgnore[];
  /** Warnings are counted over the files with the same one; absent: over all of this configuration. */
  warningGroup?: string;
}

/** Settings for the files that globs bring in. */
export interface Override extends Settings {
  /** Globs, as seen from the folder of the configuration; those that begin with `!` leave files out. */
  files: readonly string[];
}

/** Tells what rules may be called by where packs add theirs. */
export type NamesWith = (packs: readonly string[]) => RuleNames | Promise<RuleNames>;

/** What rules may be called by. */
export interface RuleNames {
  ids: readonly string[];
  categories: readonly string[];
}
