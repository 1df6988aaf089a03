import type { Grievance } from "../library.ts";
import type { Column, enLibrary } from "./en-library.ts";
import { plural, series } from "./plural.ts";

/** Wat in het Nederlands wordt gezegd over een bibliotheek van teksten. */
export const nlLibrary: typeof enLibrary = {
  libraryColumn: ({ column }) => columns[column],
  libraryWithout: () => "niets hiervan",
  libraryGrades: () => "Excuses",
  libraryPairs: () => "Vaker samen dan door toeval",
  libraryPair: ({ expected }) => `bij toeval ${expected}`,
  libraryVoice: () => "Eén stem?",
  libraryAddress: ({ u, je, mixed }) =>
    `De lezer is u in ${u} teksten en je in ${je}${mixed > 0 ? `, en allebei in ${mixed}` : ""}.`,
  libraryOpening: ({ text, texts }) =>
    `${plural(texts, "tekst begint", "teksten beginnen")} met “${text}”.`,
  librarySignoffs: ({ count, texts }) =>
    `Er zijn ${count} manieren om af te sluiten: “${texts.join("”, “")}”${count > texts.length ? " en andere" : ""}.`,
  libraryImpersonal: ({ count }) =>
    `In ${plural(count, "tekst", "teksten")} spreekt niemand: geen naam, geen “ik”, geen volgende stap.`,
  libraryWorst: () => "Het eerst te verbeteren",
  libraryClusters: ({ texts, clusters, most, name }) =>
    `${texts} teksten zijn in ${plural(clusters, "groep", "groepen")} bijna gelijk, hooguit ${most} (${name} …).`,
  libraryAlike: ({ count }) => `en nog ${count} zulke`,
  grievance: ({ grievance, words }) => grievances[grievance] + (words && ` (“${words}”)`),
  libraryCounts: ({ errors, warnings, titles }) => {
    const counted = [
      errors > 0 ? plural(errors, "fout", "fouten") : [],
      warnings > 0 ? plural(warnings, "waarschuwing", "waarschuwingen") : [],
    ].flat();
    return [series(counted, "en"), titles.join(", ")].filter(Boolean).join(": ");
  },
};

const columns: Readonly<Record<Column, string>> = {
  texts: "teksten",
  weak: "zwak",
  claimed: "teruggenomen",
};

const grievances: Readonly<Record<Grievance, string>> = {
  mockery: "drijft de spot met de klant",
  blame: "legt de schuld bij de klant",
  "hollow-apology": "hol excuus",
  denial: "ontkent en biedt niets",
};
