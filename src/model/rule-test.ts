import type { SourcePlace } from "./errors.ts";
import type { Language } from "./language.ts";
import type { Span } from "./map.ts";
import type { SentenceTrace } from "./trace.ts";

/** What came of an example in a rule file. */
export interface ExampleResult {
  kind: "flags" | "passes" | "todo";
  /** Without its marks. */
  text: string;
  /** What must be reported, by offsets in the text. */
  expected: readonly Span[];
  /** What is reported. */
  found: readonly Span[];
  /** Both are the same. Of a `todo` that means that it is done. */
  isRight: boolean;
  /** Absent of examples that nothing is to be said of. */
  place?: SourcePlace;
  /** Why it is as it is; absent of examples that are as they should be. */
  trace?: readonly SentenceTrace[];
}

/** What came of the examples of a rule. */
export interface RuleResult {
  id: string;
  language: Language;
  examples: readonly ExampleResult[];
}

/** What came of the examples of many rules. */
export interface RuleTestReport {
  /** Rules with mistakes in their files are not among them. */
  rules: readonly RuleResult[];
  /** How many files have mistakes. */
  broken: number;
}
