import { entriesOf } from "./english-entries.ts";
import type { Paradigm } from "./paradigm.ts";
import type { WordsFile } from "./words-file.ts";

/**
 * Say of every form that can be spelled otherwise how: “organisations” -> “organizations”, and back.
 *
 * A spelling that is a lemma of its own is not led back: “cheque” is “check”, but “check” is not “cheque”.
 */
export function englishSpellings(words: WordsFile): ReadonlyMap<string, readonly string[]> {
  const entries = entriesOf(words);
  const own = new Set(entries.map(({ lemma }) => lemma));
  const found = new Map<string, readonly string[]>();
  const lead = (from: string, to: string) =>
    found.set(from, [...new Set([...(found.get(from) ?? []), to])]);
  for (const { lemma, american, inflect } of entries) {
    for (const spelling of american) {
      const isLedBack = spelling === lemma || !own.has(spelling);
      for (const [one, other] of pairs(inflect(lemma, "british"), inflect(spelling, "american"))) {
        lead(one, other);
        if (isLedBack) lead(other, one);
      }
    }
  }
  return found;
}

/** Both have the same forms in the same order, for they differ in spelling only. */
function pairs(one: Paradigm, other: Paradigm): readonly (readonly [string, string])[] {
  return one.forms.flatMap((form, at) => {
    const counterpart = other.forms[at];
    return counterpart === undefined || counterpart === form ? [] : [[form, counterpart] as const];
  });
}
