import type { Grade } from "./profile.ts";

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
  /** What sounds as if several people spoke, or nobody did. */
  voice: LibraryVoice;
  /** The five that should be mended first, the worst first; fewer where fewer have something wrong. */
  worst: readonly WorstText[];
  /** Texts that are nearly the same, the largest cluster first. */
  clusters: readonly TextCluster[];
}

/** Texts that are nearly the same: variants of one answer. */
export interface TextCluster {
  /** How many there are. */
  texts: number;
  /** In the order of the files. */
  members: readonly { path: string; id: string }[];
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
  /** How many others of its cluster go wrong as well. */
  alike: number;
}

/** What differs between texts that one organisation sends, and should not. */
export interface LibraryVoice {
  /** Dutch texts by how they address the reader; those that do not are left out. */
  address: Readonly<Record<"u" | "je" | "mixed", number>>;
  /** Ways in which more texts begin than a reader should meet, and ends by how many texts have them; the most frequent first. */
  openings: readonly Wording[];
  signoffs: readonly Wording[];
  /** Texts in which nobody speaks: no name, no “I”, and no next step. */
  impersonal: number;
}

/** Words that several texts have, and how many. */
export interface Wording {
  text: string;
  texts: number;
}
