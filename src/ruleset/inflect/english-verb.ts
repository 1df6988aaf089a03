import { paradigmOf } from "./english-paradigm.ts";
import { type Dialect, withE, withIng, withS } from "./english-spelling.ts";
import type { Paradigm } from "./paradigm.ts";

/**
 * Make all forms of a verb in one dialect's spelling.
 *
 * @param irregular past and participle, “learned/learnt” where there are two; by rule if absent.
 */
export function inflectEnglishVerb(
  lemma: string,
  dialect: Dialect,
  irregular?: readonly string[],
): Paradigm {
  const regular = withE(lemma, "ed", dialect);
  const [past = regular, participle = past] = irregular ?? [];
  return paradigmOf(lemma, {
    infinitive: [lemma],
    present: [lemma, withS(lemma)],
    imperative: [lemma],
    gerund: [withIng(lemma, dialect)],
    past: past.split("/"),
    participle: participle.split("/"),
  });
}
