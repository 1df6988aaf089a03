import { series } from "./plural.ts";

/** What is said in English of a text as a whole: always of its wording. */
export const enVerdict = {
  verdictNone: ({ does }: Does) => `No apology: the text ${doing(does)}.`,
  verdictPseudo: ({ does }: Does) =>
    does.length === 0
      ? "Sounds like an apology, but is none."
      : `Sounds like an apology, but only ${doing(does)}.`,
  verdictPartial: ({ missing }: Missing): string =>
    missing.includes("specific-wrong")
      ? "Says sorry, but not what for."
      : "Says sorry, but not who did it.",
  verdictTakenBack: () => "Says sorry, what for and who did it, but takes it back elsewhere.",
  verdictApart: () =>
    "Says sorry, what for and who did it, but far apart: it does not read as one.",
  verdictGenuine: ({ missing }: Missing): string =>
    missing.includes("harm-acknowledgement")
      ? "Says sorry, says what for and owns it; what it did to the other is not said."
      : "Says sorry, says what for and owns it; how it is mended is not said.",
  verdictComplete: () =>
    "Says sorry, says what for, owns it, sees what it did to the other and mends it.",
};

export interface Does {
  /** Ids of the strategies, apology apart. */
  does: readonly string[];
}

export interface Missing {
  /** Ids of the components that are not there. */
  missing: readonly string[];
}

const verbs: Readonly<Record<string, string>> = {
  "general-information": "informs",
  "applied-information": "informs",
  redirect: "sends people elsewhere",
  "request-information": "asks for information",
  sympathy: "sympathises",
  justification: "justifies",
  denial: "denies",
  compensation: "compensates",
  "corrective-action": "says what will be done",
};

function doing(strategies: readonly string[]): string {
  return series([...new Set(strategies.map((id) => verbs[id] ?? id))], "and");
}
