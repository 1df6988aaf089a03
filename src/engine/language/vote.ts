import { telling } from "./words.ts";

/** Votes by language, most first; languages without any are left out. */
export type Votes = readonly (readonly [language: string, count: number])[];

// Letters of the alphabets in question, by range: all letters of Unicode take longer to compile than to read a page.
const letter = "A-Za-z\u00aa-\u1fff";
const word = new RegExp(
  `[${letter}]+(?:['’][${letter}]+)*|(?<![${letter}\\d])['’][st](?![${letter}])`,
  "g",
);

/** The languages that a word tells: texts are many, and most of their words tell nothing. */
const languagesOf: ReadonlyMap<string, readonly string[]> = invert();

function invert(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(telling)) {
    for (const word of words) {
      const known = languages.get(word);
      if (known) known.push(language);
      else languages.set(word, [language]);
    }
  }
  return languages;
}

const none: readonly string[] = [];

/** Let the words of a text that tell a language vote for it. */
export function vote(value: string): Votes {
  const counts = new Map<string, number>();

  for (const [spelling] of value.matchAll(word)) {
    const norm = spelling.toLowerCase().replaceAll("’", "'");

    for (const language of languagesOf.get(norm) ?? none) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }

  return [...counts].sort(([, one], [, other]) => other - one);
}
