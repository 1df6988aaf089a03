import type { Grievance } from "../library.ts";
import { plural, series } from "./plural.ts";

/** What is said in English of a library of texts. */
/** Texts that are nearly the same, over a library. */
export interface ClusterCounts {
  texts: number;
  clusters: number;
  /** Texts in the largest. */
  most: number;
  /** The id of its first. */
  name: string;
}

export const enLibrary = {
  libraryColumn: ({ column }: { column: Column }): string => columns[column],
  libraryWithout: () => "none of these",
  libraryGrades: () => "Apologies",
  libraryPairs: () => "Together more often than by chance",
  libraryPair: ({ expected }: { expected: number }) => `by chance ${expected}`,
  libraryVoice: () => "One voice?",
  libraryAddress: ({ u, je, mixed }: { u: number; je: number; mixed: number }) =>
    `Dutch readers are addressed as u in ${u}, as je in ${je}${mixed > 0 ? `, as both in ${mixed}` : ""}.`,
  libraryOpening: ({ text, texts }: { text: string; texts: number }) =>
    `${plural(texts, "text begins", "texts begin")} with “${text}”.`,
  librarySignoffs: ({ count, texts }: { count: number; texts: readonly string[] }) =>
    `There are ${count} ways to sign off: “${texts.join("”, “")}”${count > texts.length ? " and others" : ""}.`,
  libraryImpersonal: ({ count }: { count: number }) =>
    `Nobody speaks in ${count}: no name, no “I”, no next step.`,
  libraryWorst: () => "To be mended first",
  libraryClusters: ({ texts, clusters, most, name }: ClusterCounts) =>
    `${texts} texts form ${plural(clusters, "cluster", "clusters")} of near copies, at most ${most} (${name} …).`,
  libraryAlike: ({ count }: { count: number }) => `and ${count} more like it`,
  grievance: ({ grievance, words }: { grievance: Grievance; words: string }) =>
    grievances[grievance] + (words && ` (“${words}”)`),
  libraryCounts: ({ errors, warnings, titles }: FindingCounts) => {
    const counted = [
      errors > 0 ? plural(errors, "error", "errors") : [],
      warnings > 0 ? plural(warnings, "warning", "warnings") : [],
    ].flat();
    return [series(counted, "and"), titles.join(", ")].filter(Boolean).join(": ");
  },
};

/** The columns of the table of strategies. */
export type Column = "texts" | "weak" | "claimed";

export interface FindingCounts {
  errors: number;
  warnings: number;
  /** Of the heaviest of them; none where more was said already. */
  titles: readonly string[];
}

const columns: Readonly<Record<Column, string>> = {
  texts: "texts",
  weak: "weak",
  claimed: "taken back",
};

const grievances: Readonly<Record<Grievance, string>> = {
  mockery: "mocks the customer",
  blame: "blames the customer",
  "hollow-apology": "hollow apology",
  denial: "denies, and offers nothing",
};
