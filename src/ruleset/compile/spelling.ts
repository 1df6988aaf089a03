import { fold } from "../../model/fold.ts";
import type { WordsFile } from "../inflect/words-file.ts";

/** How written forms stand for words: contractions, and what hangs on behind any word. */
export interface Spelling {
  contractions: Readonly<Record<string, readonly (readonly string[])[]>>;
  clitics: Readonly<Record<string, readonly string[]>>;
}

/** Read the spelling sections of `words.yml`. */
export function readSpelling({ contractions = {}, clitics = {} }: WordsFile): Spelling {
  return {
    contractions: Object.fromEntries(
      Object.entries(contractions).map(([written, readings]) => [
        fold(written),
        readings.map((reading) => fold(reading).split(" ")),
      ]),
    ),
    clitics: Object.fromEntries(
      Object.entries(clitics).map(([written, readings]) => [fold(written), readings.map(fold)]),
    ),
  };
}

/** Give the rows of words that a folded written form stands for in a pattern. */
export function expand(word: string, spelling: Spelling): readonly (readonly string[])[] {
  const rows = Object.hasOwn(spelling.contractions, word) ? spelling.contractions[word] : undefined;
  if (rows) return rows;
  const clitic = Object.keys(spelling.clitics).find(
    (end) => word.endsWith(end) && word.length > end.length,
  );
  return clitic ? [[word.slice(0, -clitic.length), clitic]] : [[word]];
}

/** List the words that are one reading of a form that may also be several words, with how many. */
export function wholeWidths({ contractions }: Spelling): ReadonlyMap<string, number> {
  const widths = new Map<string, number>();
  for (const rows of Object.values(contractions)) {
    const longest = Math.max(...rows.map((row) => row.length));
    for (const [word = "", ...more] of rows) {
      if (more.length === 0) widths.set(word, Math.max(longest, widths.get(word) ?? 1));
    }
  }
  return widths;
}
