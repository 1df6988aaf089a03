import { bitOf } from "./zones.ts";

/** The sentences in which something is looked for. */
export interface Sentences {
  /** Their bits, see `bitOf`; others may have the same. */
  bits: number;
  has: (sentence: number) => boolean;
}

/** All sentences of a text. */
export const everywhere: Sentences = { bits: -1, has: () => true };

/** Take some sentences of a text. */
export function among(sentences: Iterable<number>): Sentences {
  const set = new Set(sentences);
  let bits = 0;
  for (const sentence of set) bits |= bitOf(sentence);
  return { bits, has: (sentence) => set.has(sentence) };
}
