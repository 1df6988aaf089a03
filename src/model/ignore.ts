import type { Span } from "./map.ts";

/** What its writer wants to hear nothing about: some rules in a stretch of a source. */
export interface Ignore extends Span {
  /** Ids and categories of rules; none: all. */
  rules: readonly string[];
  /** Why, if that is said. */
  reason?: string;
  /** Where it is written. */
  at: number;
  /** What asked for it, if that is not the source itself. */
  request?: IgnoreRequest;
  /** The text that it is about, if that is one of several. */
  text?: string;
}

/** What a configuration asks to ignore in a file. */
export interface IgnoreRequest {
  /** A pointer to texts, or the name of one; absent: all of the file. */
  where?: string;
  /** Ids and categories of rules; none: all. */
  rules: readonly string[];
  reason?: string;
  /** Where it is written. */
  path: string;
  line: number;
}
