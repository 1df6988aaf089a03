import { endsUnstressed, syllables } from "./dutch-spelling.ts";

/** Make a noun's diminutive: foutje, autootje, probleempje, bonnetje, storinkje, rekeningetje. */
export function dutchDiminutive(noun: string): string {
  const last = noun.at(-1) ?? "";
  if (noun.endsWith("ing")) return ofIng(noun);
  if (noun.endsWith("é")) return `${noun.slice(0, -1)}eetje`;
  if (/(?<!a|o|u|e)[aou]$|[ei]o$/.test(noun)) return `${noun}${last}tje`;
  if (/[^aeou]i$/.test(noun)) return `${noun}etje`;
  if (/[^aeiou]y$/.test(noun)) return `${noun}'tje`;
  if (/(?:^|[^aeiou])[aeiou][lmnr]$/.test(noun) && syllables(noun) === 1) {
    return `${noun}${last}etje`;
  }
  if (noun.endsWith("m")) return `${noun}pje`;
  return /[lnrwjaeiouy]$/.test(noun) ? `${noun}tje` : `${noun}je`;
}

/** The g goes where the syllable before “-ing” is stressed, and stays where it is not. */
function ofIng(noun: string): string {
  const base = noun.slice(0, -"ing".length);
  const unstressed = endsUnstressed(base) || /ig$|[^aeioul]l$/.test(base);
  return syllables(noun) === 1 || unstressed ? `${noun}etje` : `${noun.slice(0, -1)}kje`;
}
