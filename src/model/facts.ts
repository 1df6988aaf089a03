/** What kind of piece a text is: a `fragment` gets no grade, a `notice` may be sorry for the inconvenience. */
export type Genre = "statement" | "reply" | "canned" | "fragment" | "notice" | "terms";

export const genres: readonly Genre[] = [
  "statement",
  "reply",
  "canned",
  "fragment",
  "notice",
  "terms",
];

/** Whose fault the matter is, as far as the writer knows. */
export type Fault = "own" | "other" | "shared" | "unknown";

export const faults: readonly Fault[] = ["own", "other", "shared", "unknown"];

/** Whether bystanders read along. */
export type Channel = "public" | "private";

export const channels: readonly Channel[] = ["public", "private"];

/** How someone is addressed: formally, familiarly, or both ways; Dutch tells them apart. */
export type Address = "u" | "je" | "mixed";

export const addresses: readonly Address[] = ["u", "je", "mixed"];

/** Who “we” is. */
export interface Organisation {
  /** As it calls itself: “Fietsenfabriek De Ster”, “De Ster”. */
  names: readonly string[];
  /** Who speaks for it: “directeur”, “woordvoerder”. */
  roles: readonly string[];
  /** Accounts, with their `@`. */
  handles: readonly string[];
}

/** What a reader of the text alone cannot know; whatever is absent, the milder case is assumed. */
export interface Facts {
  /** Absent: nobody said what kind of piece this is. */
  genre?: Genre;
  fault: Fault;
  channel?: Channel;
  organisation: Organisation;
  /** How the customer addresses the organisation, in the message that is answered. */
  customer?: Address;
  /** Whom messages speak of: klant, inwoner, patiënt, reiziger. */
  audience?: string;
}

/** Facts about a text of which nothing was said. */
export const noFacts: Facts = {
  fault: "unknown",
  organisation: { names: [], roles: [], handles: [] },
};

/** Put facts together; what comes first wins. */
export function mergeFacts(...sources: readonly (Partial<Facts> | undefined)[]): Facts {
  return Object.assign({}, noFacts, ...sources.toReversed());
}
