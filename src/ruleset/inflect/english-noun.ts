import { paradigmOf } from "./english-paradigm.ts";
import { withS } from "./english-spelling.ts";
import type { Paradigm } from "./paradigm.ts";
import type { NounEntry } from "./words-file.ts";

/**
 * Make singular and plural of a noun.
 *
 * @param entry its plural, or which forms it has (`{}`: it has no plural); by rule if absent.
 */
export function inflectEnglishNoun(lemma: string, entry: NounEntry = withS(lemma)): Paradigm {
  if (typeof entry === "string") return paradigmOf(lemma, { singular: [lemma], plural: [entry] });

  return paradigmOf(lemma, { singular: entry.singular ?? [lemma], plural: entry.plural ?? [] });
}
