import { plural } from "./plural.ts";

/** Names of what a text does and has, in English. */
export const enProfile = {
  strategyName: ({ id }: Named): string => strategies[id] ?? id,
  componentName: ({ id }: Named): string => components[id] ?? id,
  gradeName: ({ grade }: { grade: string }): string => grades[grade] ?? grade,
  markdownColumns: () => "|where|what",
  markdownMore: ({ count }: { count: number }) => `… and ${count} more.`,
  profileTitle: () => "What the text does",
  sentencesOf: ({ count, all }: { count: number; all: number }) =>
    `${count} of ${plural(all, "sentence", "sentences")}`,
  claimedBy: ({ title }: { title: string }) => `claimed, but taken back: ${title}`,
  hollowBy: ({ title }: { title: string }) => `but hollow: ${title}`,
  apologyTitle: ({ grade }: { grade: string }) => `Apology: ${grades[grade] ?? grade}`,
  overviewTitle: ({ texts }: { texts: number }) => `What the ${plural(texts, "text", "texts")} do`,
  textsOf: ({ count }: { count: number }) => plural(count, "text", "texts"),
};

export interface Named {
  id: string;
}

const strategies: Readonly<Record<string, string>> = {
  "general-information": "general information",
  "applied-information": "information on the case",
  redirect: "sending elsewhere",
  "request-information": "asking for information",
  sympathy: "sympathy",
  apology: "apology",
  justification: "justification",
  denial: "denial",
  compensation: "compensation",
  "corrective-action": "corrective action",
};

const components: Readonly<Record<string, string>> = {
  ifid: "says sorry",
  "specific-wrong": "says what went wrong",
  responsibility: "says who did it",
  remorse: "shows regret",
  "harm-acknowledgement": "says what it did to the other",
  "norm-acknowledgement": "says why it was wrong",
  explanation: "says how it happened",
  repair: "makes up for it",
  forbearance: "says how it will not happen again",
  "victim-named": "says to whom",
  listening: "leaves the floor to the other",
  intensifier: "stresses the apology",
  "no-forgiveness-schedule": "asks for nothing back",
};

const grades: Readonly<Record<string, string>> = {
  none: "no apology",
  pseudo: "pseudo-apology",
  partial: "incomplete apology",
  genuine: "explicit apology",
  complete: "complete apology",
};
