import type { Rule } from "./rule.ts";
import type { Sentence } from "./sentence.ts";

/** A pattern that fits: the raw material of findings and profile alike. */
export interface Match {
  rule: Rule;
  sentence: Sentence;
  /** Offsets in the text's value, end exclusive. */
  start: number;
  end: number;
}
