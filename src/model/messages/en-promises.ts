import { plural } from "./plural.ts";

/** What is said of promises, in English. */
export const enPromises = {
  promisePart: ({ part }: { part: "where" | "who" | "when" | "what" }) =>
    ({ where: "line", who: "who", when: "by when", what: "what" })[part],
  promiseVague: () => "(vague)",
  promiseSummary: ({ count, nobody, never, vague }: PromiseCounts) => {
    if (count === 0) return "No promises found.";
    const missing = [
      nobody > 0 ? `${nobody} without who` : [],
      never > 0 ? `${never} without when` : [],
      vague > 0 ? `${vague} vague` : [],
    ].flat();
    const list = missing.length > 0 ? `: ${missing.join(", ")}` : "";
    return `${plural(count, "promise", "promises")}${list}.`;
  },

  helpPromises: () => "lists what the texts promise: who does what, and by when",
  helpPromisesUsage: () => "promises [options] [paths...]",
  helpExamplePromises: () => "oprecht promises statements/ -f csv=promises.csv",
};

/** How many promises there are, and of how many the text does not say who keeps them, or by when. */
export interface PromiseCounts {
  count: number;
  nobody: number;
  never: number;
  vague: number;
}
