import { type Forms, paradigmOf } from "./dutch-paradigm.ts";
import { openSyllable } from "./dutch-spelling.ts";
import type { Paradigm } from "./paradigm.ts";

/**
 * Make all forms of a Dutch adjective: boos, boze, bozer, bozere, boost, booste.
 *
 * @param others Its other forms, when the rules do not make them.
 */
export function inflectDutchAdjective(word: string, others?: readonly string[]): Paradigm {
  return paradigmOf(word, dutchAdjectiveForms(word, others));
}

/** Make the forms of an adjective by what they are; one that is absolute is not compared. */
export function dutchAdjectiveForms(
  word: string,
  others?: readonly string[],
  absolute = false,
): Forms {
  const compared = absolute ? [] : [...partitive(word), ...compare(word)];
  return { singular: [word], inflected: others ?? [withE(word), ...compared] };
}

function withE(word: string): string {
  return /e$/.test(word) ? word : `${openSyllable(word)}e`;
}

/** What stands behind “iets”: iets vervelends. */
function partitive(word: string): readonly string[] {
  return /(?:s|sch)$/.test(word) ? [] : [`${word}s`];
}

/** Compare: groter, grotere, grootst, grootste. What ends in -st has no superlative of its own. */
function compare(word: string): readonly string[] {
  const comparative = word.endsWith("r") ? `${word}der` : `${openSyllable(word)}er`;
  const superlative = `${word}${word.endsWith("s") ? "t" : "st"}`;
  const top = /(?:st|sch|sk)$/.test(word) ? [] : [superlative, `${superlative}e`];
  return [comparative, `${comparative}e`, ...top];
}
