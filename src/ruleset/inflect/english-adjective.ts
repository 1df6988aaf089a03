import { type Dialect, withE } from "./english-spelling.ts";
import type { Paradigm } from "./paradigm.ts";

/**
 * Make comparative and superlative of an adjective in one dialect's spelling.
 *
 * @param irregular both written out, none where it goes with “more”; by rule if absent.
 */
export function inflectEnglishAdjective(
  lemma: string,
  dialect: Dialect,
  irregular?: readonly string[],
): Paradigm {
  const degrees = irregular ?? [withE(lemma, "er", dialect), withE(lemma, "est", dialect)];
  if (degrees.length === 0) return { lemma, forms: [lemma], classes: {} };

  return { lemma, forms: [lemma, ...degrees], classes: { inflected: degrees } };
}
