import type { enPromises } from "./en-promises.ts";
import { plural } from "./plural.ts";

/** Wat er over toezeggingen te zeggen is. */
export const nlPromises: typeof enPromises = {
  promisePart: ({ part }) => ({ where: "regel", who: "wie", when: "wanneer", what: "wat" })[part],
  promiseVague: () => "(vaag)",
  promiseSummary: ({ count, nobody, never, vague }) => {
    if (count === 0) return "Geen toezeggingen gevonden.";
    const missing = [
      nobody > 0 ? `${nobody} zonder wie` : [],
      never > 0 ? `${never} zonder wanneer` : [],
      vague > 0 ? `${vague} vaag` : [],
    ].flat();
    const list = missing.length > 0 ? `: ${missing.join(", ")}` : "";
    return `${plural(count, "toezegging", "toezeggingen")}${list}.`;
  },

  helpPromises: () => "toezeggingen: wie doet wat, en wanneer",
  helpPromisesUsage: () => "promises [opties] [paden...]",
  helpExamplePromises: () => "oprecht promises verklaringen/ -f csv=toezeggingen.csv",
};
