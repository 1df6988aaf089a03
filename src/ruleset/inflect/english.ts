import { entriesOf } from "./english-entries.ts";
import { joinParadigms } from "./english-paradigm.ts";
import type { Paradigm } from "./paradigm.ts";
import type { WordsFile } from "./words-file.ts";

/**
 * Make the paradigms of all English words of `words.yml`, one to a lemma.
 *
 * A verb and a noun that are written alike are one; a lemma of two spellings goes by either.
 */
export function inflectEnglish(words: WordsFile): readonly Paradigm[] {
  const entries = entriesOf(words);
  const own = new Set(entries.map(({ lemma }) => lemma));
  const byLemma = new Map<string, Paradigm[]>();
  for (const { lemma, american, inflect } of entries) {
    const paradigms = [inflect(lemma, "british"), ...american.map((it) => inflect(it, "american"))];
    for (const name of [lemma, ...american.filter((it) => !own.has(it))]) {
      byLemma.set(name, [...(byLemma.get(name) ?? []), ...paradigms]);
    }
  }
  return [...byLemma].map(([lemma, paradigms]) => joinParadigms(lemma, paradigms));
}
