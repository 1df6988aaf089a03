import type { Language } from "./language.ts";
import type { Span } from "./map.ts";
import type { Program } from "./program.ts";
import type { Condition, Severity } from "./rule.ts";

/** Where in its pattern the instructions of a program come from. */
export interface Trail {
  pattern: string;
  /** The elements of the pattern that stand side by side. */
  elements: readonly Span[];
  /** Instruction -> the smallest element that it is of. */
  origins: readonly (Span | undefined)[];
}

/** How what was compiled to be looked into is written. */
export interface Trails {
  programs: Readonly<Record<Language, Map<Program, Trail>>>;
  conditions: Map<Condition, string>;
}

/** Make trails that are still to be filled. */
export function newTrails(): Trails {
  return { programs: { nl: new Map(), en: new Map() }, conditions: new Map() };
}

/** Words of a text, by offsets in its value, end exclusive. */
export interface Words {
  text: string;
  start: number;
  end: number;
}

/** Why a rule fires in a text, or does not. */
export interface RuleTrace {
  id: string;
  language: Language;
  title: string;
  /** Absent: a label. */
  severity?: Severity;
  sentences: readonly SentenceTrace[];
}

/** What a rule makes of a sentence. */
export interface SentenceTrace {
  text: string;
  /** Another's words: no rule looks at them. */
  quoted: boolean;
  /** Its clauses, each with the words and marks that patterns see. */
  clauses: readonly (readonly Words[])[];
  /** What other rules call it, or part of it; `undoneBy` is the id of the rule that takes it back. */
  labels: readonly { id: string; words: Words; undoneBy?: string }[];
  cases: readonly CaseTrace[];
  /** Where the rule fires: what is reported. */
  found: readonly { words: Words; undoneBy?: string }[];
}

/** What keeps a case from being tried in a sentence: what it asks for, and what there is. */
export type Bar =
  | { kind: "apologetic" }
  /** The facts are what the case excepts. */
  | { kind: "except"; given: string }
  /** The sentence has too few words. */
  | { kind: "longer"; over: number; words: number }
  | {
      kind: "genre" | "fault" | "channel" | "customer" | "block";
      wanted: readonly string[];
      /** Absent: nobody said. */
      given?: string;
    };

/** How a case does in a sentence. */
export interface CaseTrace {
  bars: readonly Bar[];
  /** Its patterns, or its parts; none where it has only conditions. */
  patterns: readonly PatternTrace[];
  /** The patterns are parts: every one must fit. */
  isWhole: boolean;
  /** It is one of many things to swap. */
  isSwap: boolean;
  /** All parts are there, but in no clause together. */
  isApart: boolean;
  candidates: readonly CandidateTrace[];
}

/** Where a pattern fits in a sentence, or how far it came. */
export interface PatternTrace {
  pattern: string;
  hits: readonly Words[];
  /** Present where it fits nowhere. */
  stop?: Stop;
}

/** How far a pattern came. */
export interface Stop {
  /** The words that fitted; absent if none did. */
  after?: Words;
  /** The element of the pattern that did not, as it is written. */
  wanted: string;
  /** The word that stands there; absent at the end of the sentence. */
  instead?: string;
}

/** Where a case would fit, and what else it asks for. */
export interface CandidateTrace {
  words: Words;
  excuses: readonly { pattern: string; words: Words }[];
  conditions: readonly ConditionTrace[];
  /** It fits; another fit that begins earlier, or there and is shorter, may yet count instead. */
  holds: boolean;
  counts: boolean;
}

/** What a condition looks for, where, and what it finds. */
export interface ConditionTrace {
  /** As it is written. */
  condition: string;
  holds: boolean;
  /** Where it looks; absent where that is nowhere, as before the first sentence. */
  looked?: Words;
  found: readonly { words: Words; label?: string; undoneBy?: string }[];
}
