import type { Address } from "./facts.ts";
import type { Place } from "./place.ts";

/** Words of the text that show something. */
export interface Evidence {
  text: string;
  place: Place;
}

/** A strategy that the text uses. */
export interface UsedStrategy {
  id: string;
  /** How many sentences use it. */
  sentences: number;
  /** `sentences` over all sentences of the text, from 0 to 1. */
  share: number;
  strength: "weak" | "strong";
  evidence: readonly Evidence[];
}

/** A strategy that the text claims and something else in it undoes. */
export interface ClaimedStrategy {
  id: string;
  /** The rule that undoes it. */
  by: string;
  evidence: readonly Evidence[];
}

/** How complete an apology is, from nothing to all of it. */
export type Grade = "none" | "pseudo" | "partial" | "genuine" | "complete";

/** Something worth saying of a text as a whole, in its language. */
export interface Remark {
  id: string;
  text: string;
  /** Keys of `rules/references.yml`. */
  sources: readonly string[];
}

/** What a text does as a whole. */
export interface Profile {
  strategies: readonly UsedStrategy[];
  claimed: readonly ClaimedStrategy[];
  /** Strategies in the order of their first sentence. */
  order: readonly string[];
  apology: {
    grade: Grade;
    components: readonly { id: string; evidence: readonly Evidence[] }[];
    missing: readonly string[];
  };
  voice: {
    /** How the reader is addressed; null where that was not looked at or is not seen. */
    address: Address | null;
    elements: readonly string[];
  };
  /** A known way of making up for something that the text follows; null if it follows none. */
  pattern: Remark | null;
  /** The one thing that the text lacks most, as far as research tells; null if there is none. */
  advice: Remark | null;
  /** One sentence in the text's language on the wording; empty where there is nothing to say. */
  verdict: string;
}

/** The profile of a text of which nothing is known. */
export const emptyProfile: Profile = {
  strategies: [],
  claimed: [],
  order: [],
  apology: { grade: "none", components: [], missing: [] },
  voice: { address: null, elements: [] },
  pattern: null,
  advice: null,
  verdict: "",
};
