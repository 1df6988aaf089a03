import type { Address } from "./facts.ts";

/** Why a customer writes: of what happened to them, of what the organisation does, or of a fact. */
export type Reason = "personal-experience" | "organisation-conduct" | "factual-statement";

/** From heavy to light: where a message has several, the first counts. */
export const reasons: readonly Reason[] = [
  "personal-experience",
  "organisation-conduct",
  "factual-statement",
];

/** Whether a text answers what was addressed to the organisation, what was not, or warns before anyone writes. */
export type Mode = "reactive" | "proactive" | "preventive";

/** How a text meets the customer: what it answers, and whether it does. */
export interface Contact {
  mode: Mode;
  /** Null where it is not seen; so are the others of a text that answers no message. */
  reason: Reason | null;
  /** The sentence of the message that shows it. */
  evidence: string | null;
  /** The message asks something. */
  asks: boolean;
  /** The text answers the reason, or else the question; null where there is neither. */
  answered: boolean | null;
  /** How the customer addresses the organisation. */
  address: Address | null;
  /** The text addresses the customer likewise; null where one of them addresses nobody, or the customer both ways. */
  mirrored: boolean | null;
}
