import type { Language } from "./language.ts";
import type { Severity } from "./rule.ts";

/** A source that rules rest on. */
export interface Reference {
  author?: string;
  year?: number;
  title?: string;
  venue?: string;
  doi?: string;
  verified?: boolean;
}

/** One way for a rule to fit, as it is written. */
export interface CasePage {
  /** Any of these. */
  patterns: readonly string[];
  /** Every one of these. */
  all: readonly string[];
  /** How far the patterns of `all` may lie apart. */
  scope: "clause" | "sentence";
  unless: readonly string[];
  when: readonly string[];
  where: readonly string[];
  except: readonly string[];
  /** What to write instead of each of `patterns`; empty if nothing is said of it. */
  instead: readonly string[];
  focus?: string;
  strength?: "weak" | "strong";
  severity?: Severity;
  message?: string;
  advice?: string;
  replace?: string;
}

/** Everything that stands behind a name in a pattern. */
export interface Forms {
  /** As patterns write it: `~betreuren`, `@customer`, `#money`. */
  name: string;
  /** Words and phrases; of a set or class its members as they are written. */
  forms: readonly string[];
  /** Of what comes in two pieces: what stands first, and what closes the clause. */
  split?: { first: readonly string[]; particle: string };
}

/** A rule as it is written, to be read by people. */
export interface RulePage {
  id: string;
  language: Language;
  /** The file. */
  path: string;
  title: string;
  /** Absent: a label. */
  severity?: Severity;
  message: string;
  advice: string;
  why: string;
  /** By the keys that the rule cites; one that is nowhere described has nothing but its key. */
  sources: readonly (Reference & { key: string })[];
  cancels: readonly string[];
  voids: boolean;
  cases: readonly CasePage[];
  /** Examples, with `[[` and `]]` around what is reported. */
  flags: readonly string[];
  passes: readonly string[];
  todo: readonly string[];
  /** Absent if they were not asked for. */
  forms?: readonly Forms[];
}

/** What a list of rules says of one. */
export interface RuleEntry {
  id: string;
  category: string;
  /** Per language that has it. */
  titles: Readonly<Partial<Record<Language, string>>>;
  severities: Readonly<Partial<Record<Language, Severity>>>;
  /** Keys of the sources that it rests on in any language, sorted. */
  sources: readonly string[];
}
