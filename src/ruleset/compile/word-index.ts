import type { Vocabulary } from "../../model/vocabulary.ts";
import type { Entry } from "./entries.ts";

/** List the words that carry symbols, by what they carry; symbols that nobody looks for are left out. */
export function wordIndex(
  entries: readonly Entry[],
  wanted: ReadonlySet<number>,
): Vocabulary["words"] {
  const pieces = new Set(entries.flatMap(({ split }) => (split ? Object.values(split) : [])));
  const symbolsOf = new Map<string, number[]>();
  for (const { key, symbol, forms } of entries) {
    if (/^[=~@[]/.test(key) && !wanted.has(symbol) && !pieces.has(symbol)) continue;
    for (const form of forms) {
      const symbols = symbolsOf.get(form);
      if (symbols) symbols.push(symbol);
      else symbolsOf.set(form, [symbol]);
    }
  }
  const groups = new Map<string, { symbols: readonly number[]; words: string[] }>();
  for (const [word, symbols] of symbolsOf) {
    const key = symbols.join(" ");
    const group = groups.get(key);
    if (group) group.words.push(word);
    else groups.set(key, { symbols, words: [word] });
  }
  return [...groups.values()].map(({ symbols, words }) => ({ symbols, words: words.join(" ") }));
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
