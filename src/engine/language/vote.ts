import { telling } from "./words.ts";

/** Votes by language, most first; languages without any are left out. */
export type Votes = readonly (readonly [language: string, count: number])[];

// Letters of the alphabets in question, by range: all letters of Unicode take longer to compile than to read a page.
const letter = "A-Za-z\u00aa-\u1fff";
const word = new RegExp(
  `[${letter}]+(?:['’][${letter}]+)*|(?<![${letter}\\d])['’][st](?![${letter}])`,
  "g",
);

/** Let the words of a text that tell a language vote for it. */
export function vote(value: string): Votes {
  const counts = new Map<string, number>();

  for (const [spelling] of value.matchAll(word)) {
    const norm = spelling.toLowerCase().replaceAll("’", "'");

    for (const [language, words] of Object.entries(telling)) {
      if (words.has(norm)) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }

  return [...counts].sort(([, one], [, other]) => other - one);
}
