import type { enContact } from "./en-contact.ts";

/** Wat er in het Nederlands wordt gezegd van hoe een tekst op de klant ingaat, en wat beter kan. */
export const nlContact: typeof enContact = {
  contactTitle: ({ mode, reason, asks }) => {
    if (mode === "preventive") return "Waarschuwt voordat iemand erom vraagt";
    const answers = reason ? reasons[reason] : asks ? "een vraag" : "een bericht";
    return `Reageert${mode === "proactive" ? " ongevraagd" : ""} op ${answers ?? reason}`;
  },
  contactAnswers: ({ reason, answered }) => {
    const [yes, no] = answers[reason ?? "question"] ?? ["", ""];
    return answered ? yes : no;
  },
  contactMirrors: ({ address, mirrored }) =>
    mirrored ? `zegt “${address}”, net als de klant` : `de klant zegt “${address}”, de tekst niet`,
  adviceTitle: () => "Advies",
  adviceText: ({ id }) => advice[id] ?? id,
  patternText: ({ id }) => patterns[id] ?? id,
};

const reasons: Readonly<Record<string, string>> = {
  "personal-experience": "een persoonlijke ervaring",
  "organisation-conduct": "wat de organisatie doet",
  "factual-statement": "een feitelijke mededeling",
};

/** Per aanleiding: dat de tekst erop ingaat, en dat hij dat niet doet. */
const answers: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  "personal-experience": ["erkent de ervaring", "erkent de ervaring niet"],
  "organisation-conduct": ["gaat in op het verwijt", "gaat niet in op het verwijt"],
  "factual-statement": ["gaat in op de mededeling", "gaat niet in op de mededeling"],
  question: ["beantwoordt de vraag", "beantwoordt de vraag niet"],
};

const advice: Readonly<Record<string, string>> = {
  "recognise-experience":
    "Erken eerst wat de klant meemaakte: “Een uur in de kou staan: wat naar.”",
  "own-it":
    "Zeg in de eerste persoon wat er misging: “Wij stuurden u een verkeerde rekening. Dat spijt ons.”",
  "add-action": "Zeg ook wat er nu gebeurt, wie dat doet en wanneer.",
  "defence-only": "Begin met medeleven, of met wat deze klant moet weten; leg daarna pas uit.",
  "redirect-only": "Vertel eerst wat er al bekend is, en verwijs dan pas door.",
};

const patterns: Readonly<Record<string, string>> = {
  "service-recovery": "Service recovery: excuus, actie en vergoeding samen.",
};
