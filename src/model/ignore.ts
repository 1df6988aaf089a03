import type { Span } from "./map.ts";

/** What its writer wants to hear nothing about: some rules in a stretch of a source. */
export interface Ignore extends Span {
  /** Ids and categories of rules; none: all. */
  rules: readonly string[];
  /** Why, if that is said. */
  reason?: string;
  /** Where it is written. */
  at: number;
}
