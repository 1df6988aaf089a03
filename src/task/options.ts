import type { RuleChoice } from "../engine/judge/weigh.ts";
import type { LanguageChoice } from "../engine/language/decide.ts";
import type { Expectations } from "../model/expect.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Facts } from "../model/facts.ts";
import type { IgnoreRequest } from "../model/ignore.ts";
import type { Language } from "../model/language.ts";
import type { Store } from "../model/store.ts";
import type { Shard } from "./shard.ts";

/** What may be said of how to lint. */
export interface LintOptions extends LanguageChoice, RuleChoice {
  /** Facts that beat what the texts say of themselves. */
  facts?: Partial<Facts>;
  /** Facts for texts that say nothing of themselves. */
  defaults?: Partial<Facts>;
  /** Language of what the tool itself says in the report; English if absent. */
  uiLanguage?: Language;
  /** In bytes; a larger file is a failure. */
  maxFileSize?: number;
  /** Where the texts lie in a file of data, if its shape does not tell. */
  extraction?: Extraction;
  /** What is to be ignored in the file besides what it says itself. */
  ignores?: readonly IgnoreRequest[];
  /** Only the texts that fall to one of several runs. */
  shard?: Shard;
  /** What the text replies to, a customer's message; only where there is one text. It beats what the text says itself. */
  replyTo?: string;
  /** Folders with rules that are added to the built-in ones. */
  packs?: readonly string[];
  /** What every text must do, and must not. */
  expect?: Expectations;
  /** Phrases in which nothing is found. */
  allow?: readonly string[];
  /** Keeps from run to run what takes long. */
  store?: Store;
  /** Hears of each file before it is read, and of each text before it is judged. */
  onText?: (progress: Progress) => void;
}

/** How far a file is. */
export interface Progress {
  path: string;
  /** Texts of the file that were judged, and all of them: none while it is being read. */
  done: number;
  all: number;
  /** What comes next takes a second or more in which nothing is heard. */
  isLong: boolean;
}
