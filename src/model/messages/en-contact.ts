/** What is said in English of how a text meets the customer, and what it could do better. */
export const enContact = {
  contactTitle: ({ mode, reason, asks }: ContactTitle) => {
    if (mode === "preventive") return "Warns before anyone asks";
    const answers = reason ? reasons[reason] : asks ? "a question" : "a message";
    return `Answers ${answers ?? reason}${mode === "proactive" ? ", unasked" : ""}`;
  },
  contactAnswers: ({ reason, answered }: { reason: string | null; answered: boolean }) => {
    const [yes, no] = answers[reason ?? "question"] ?? ["", ""];
    return answered ? yes : no;
  },
  contactMirrors: ({ address, mirrored }: { address: string; mirrored: boolean }) =>
    mirrored
      ? `says “${address}”, as the customer does`
      : `the customer says “${address}”, the text does not`,
  adviceTitle: () => "Advice",
  adviceText: ({ id }: { id: string }) => advice[id] ?? id,
  patternText: ({ id }: { id: string }) => patterns[id] ?? id,
};

export interface ContactTitle {
  mode: string;
  reason: string | null;
  asks: boolean;
}

const reasons: Readonly<Record<string, string>> = {
  "personal-experience": "a personal experience",
  "organisation-conduct": "what the organisation did",
  "factual-statement": "a statement of fact",
};

/** By reason: that the text answers it, and that it does not. */
const answers: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  "personal-experience": ["recognises the experience", "does not recognise the experience"],
  "organisation-conduct": ["speaks of what was done", "does not speak of what was done"],
  "factual-statement": ["speaks of the matter", "does not speak of the matter"],
  question: ["answers the question", "does not answer the question"],
};

const advice: Readonly<Record<string, string>> = {
  "recognise-experience":
    "Recognise what the customer went through before anything else: “An hour in the cold: how unpleasant.”",
  "own-it": "Say in the first person what you did: “We sent you the wrong bill, and we are sorry.”",
  "add-action": "Say what you will do now, who does it and when.",
  "defence-only":
    "Begin with sympathy, or with what this customer needs to know; explain afterwards.",
  "redirect-only": "Say what you know yourself before you send the customer elsewhere.",
};

const patterns: Readonly<Record<string, string>> = {
  "service-recovery": "Service recovery: an apology, action and compensation together.",
};
