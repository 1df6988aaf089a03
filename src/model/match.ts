import type { Case, Rule } from "./rule.ts";
import type { Sentence } from "./sentence.ts";

/** A rule that fits: the raw material of findings and profile alike. Offsets are those of the text's value. */
export interface Match {
  rule: Rule;
  /** The way in which it fits. */
  of: Case;
  sentence: Sentence;
  /** What is reported of it, end exclusive. */
  start: number;
  end: number;
  /** By name, end exclusive. */
  captures: Readonly<Record<string, { start: number; end: number }>>;
  /** Id of the rule that undoes it: what it labels is claimed, not used. */
  undoneBy?: string;
}
