import type { WrittenRules } from "../src/authoring/rules-written.ts";
import { newTrails } from "../src/model/trace.ts";
import { compileFiles } from "../src/ruleset/load.ts";

/** A `references.yml` with the source that sample rules have. */
export const references = `lazare-2004:
  author: Lazare, A.
  year: 2004
  title: On Apology
  venue: Oxford University Press
`;

const words = `sets:
  if: [if, in case]
  regret: [sorry, we regret]
verbs:
  regular: [offend]
clauses:
  subordinators: [if, that]
`;

/** Write a rule in which all is right. */
export function ruleFile(lines: string, examples = ""): string {
  const kind = lines.includes("severity") ? 'message: "No."\nadvice: Say so.\n' : "";
  const own = examples || 'flags: ["[[a]]", "[[b]]", "[[c]]"]\npasses: [d, e, f]\n';
  return `title: Sample\nwhy: It hurts.\nsources: [lazare-2004]\n${kind}${lines}\n${own}`;
}

/** Compile rules by name, to be looked into; `en/words.yml` has a few words. */
export function sampleRules(files: Readonly<Record<string, string>>): WrittenRules {
  const trails = newTrails();
  const all = Object.entries({ "references.yml": references, "en/words.yml": words, ...files }).map(
    ([name, text]) => ({
      name,
      path: `mine/${name}`,
      text,
    }),
  );
  return { ...compileFiles(all, { trails }), trails };
}
