import type { Vocabulary } from "../../model/vocabulary.ts";
import type { Entry } from "./entries.ts";

/** List by word the symbols that it carries. */
export function wordIndex(entries: readonly Entry[]): Vocabulary["words"] {
  const words: Record<string, number[]> = Object.create(null);
  for (const { symbol, forms } of entries) {
    for (const form of forms) {
      words[form] ??= [];
      words[form].push(symbol);
    }
  }
  return words;
}

/** List the symbols that stretches of words carry. */
export function spansOf(entries: readonly Entry[]): Vocabulary["spans"] {
  return entries
    .filter(({ programs, split }) => programs.length > 0 || split)
    .map(({ symbol, programs, split, labels }) => ({
      symbol,
      programs,
      ...(split && { split }),
      ...(labels.size > 0 && { labels: [...labels] }),
    }));
}
