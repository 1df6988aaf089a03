import type { Grade } from "./report.ts";

/** What the texts of a run do, taken together. */
export interface LibrarySummary {
  /** Texts that were judged. */
  texts: number;
  /** What the texts use or claim, the most used first. */
  strategies: readonly StrategyCount[];
  /** Texts that use no strategy. */
  without: number;
  /** Texts by the grade of their apology. */
  grades: Readonly<Record<Grade, number>>;
  /** Strategies that are used in the same text; what chance explains least comes first. */
  pairs: readonly StrategyPair[];
  /** The five that should be mended first, the worst first; fewer where fewer have something wrong. */
  worst: readonly WorstText[];
}

/** In how many texts a strategy stands. */
export interface StrategyCount {
  id: string;
  /** That use it. */
  texts: number;
  /** Of these, those that use it in a weak form only. */
  weak: number;
  /** That claim it, and take it back: they are not among `texts`. */
  claimed: number;
}

/** In how many texts two strategies stand together. */
export interface StrategyPair {
  ids: readonly [string, string];
  texts: number;
  /** In how many they would if they had nothing to do with each other. */
  expected: number;
}

/** What makes a reply worse than any count of findings. */
export type Grievance = "mockery" | "blame" | "hollow-apology" | "denial";

/** A text that should be mended. */
export interface WorstText {
  path: string;
  id: string;
  grievances: readonly Grievance[];
  /** How many others go wrong in the same sentences: variants of one answer. */
  alike: number;
}
