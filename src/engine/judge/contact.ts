import { type Contact, type Reason, reasons } from "../../model/contact.ts";
import type { Address, Facts } from "../../model/facts.ts";
import type { Match } from "../../model/match.ts";
import type { Profile } from "../../model/profile.ts";
import { addressOf } from "./address.ts";

/** What the message of a customer says, as far as rules tell. */
export interface Heard {
  reason?: Reason;
  /** The sentence that shows it. */
  evidence?: string;
  asks: boolean;
  /** It turns to the organisation. */
  isAddressed: boolean;
  address?: Address;
}

/** Read a message off the labels that it was given. */
export function hear(matches: readonly Match[], value: string): Heard {
  const find = (id: string) => matches.find(({ rule }) => rule.id === `contact/${id}`);
  const reason = reasons.find((id) => find(id));
  const shown = reason && find(reason);
  const address = addressOf(matches.filter((match) => !mayMeanAll(match)));
  return {
    ...(reason && { reason }),
    ...(shown && { evidence: sentenceOf(shown, value) }),
    asks: find("question") !== undefined,
    isAddressed: find("addressed") !== undefined || address !== undefined,
    ...(address && { address }),
  };
}

/** In a complaint je is often whoever writes; where it is not, a rule of its own says so. */
function mayMeanAll({ rule }: Match): boolean {
  return rule.id === "voice/address-je";
}

function sentenceOf({ sentence: { start, end } }: Match, value: string): string {
  return value.slice(start, end).replace(/\s+/g, " ");
}

/** Say how a text meets the customer; null where no message is known and it warns of nothing. */
export function contactOf(
  heard: Heard | undefined,
  { profile, matches, facts }: Reply,
): Contact | null {
  if (!heard) return warns(matches, facts) ? preventive : null;
  const { reason, evidence, asks, isAddressed, address } = heard;
  const isMeant = asks || isAddressed || facts.channel === "private";
  return {
    mode: isMeant ? "reactive" : "proactive",
    reason: reason ?? null,
    evidence: evidence ?? null,
    asks,
    answered: isAnswered(heard, profile),
    address: address ?? null,
    mirrored: isMirrored(address, profile.voice.address),
  };
}

/** A text that may answer a message. */
export interface Reply {
  profile: Pick<Profile, "strategies" | "apology" | "voice">;
  matches: readonly Match[];
  facts: Pick<Facts, "genre" | "channel">;
}

const preventive: Contact = {
  mode: "preventive",
  reason: null,
  evidence: null,
  asks: false,
  answered: null,
  address: null,
  mirrored: null,
};

/** A reply answers someone, and a building block may come to stand in one. */
const answering: readonly Facts["genre"][] = ["reply", "canned", "fragment", "terms"];

function warns(matches: readonly Match[], { genre }: Pick<Facts, "genre">): boolean {
  if (genre && answering.includes(genre)) return false;
  return matches.some(({ rule }) => rule.id === "feature/forewarning");
}

/** What speaks to a question, and to what the organisation is said to do. */
const informing = ["general-information", "applied-information", "justification", "denial"];
const acting = ["corrective-action", "compensation", "request-information"];

/** Strategies of which one answers. */
const answersTo: Readonly<Record<Reason | "question", readonly string[]>> = {
  "personal-experience": ["sympathy"],
  "organisation-conduct": ["apology", "applied-information", "justification", "denial", ...acting],
  "factual-statement": ["apology", ...informing, ...acting],
  question: ["redirect", ...informing, ...acting],
};

function isAnswered({ reason, asks }: Heard, { strategies, apology }: Reply["profile"]) {
  const asked = reason ?? (asks ? "question" : undefined);
  if (!asked) return null;
  const seesHarm = apology.components.some(({ id }) => id === "harm-acknowledgement");
  // Who says what it did to the customer has seen the experience, by whatever name.
  if (asked === "personal-experience" && seesHarm) return true;
  return strategies.some(({ id }) => answersTo[asked].includes(id));
}

function isMirrored(customer: Address | undefined, own: Address | null): boolean | null {
  if (!customer || customer === "mixed" || own === null) return null;
  return customer === own;
}
