import type { Vocabulary } from "../../model/vocabulary.ts";
import type { Entry } from "./entries.ts";

/** List the words that carry symbols, with what they carry; symbols that nobody looks for are left out. */
export function wordIndex(
  entries: readonly Entry[],
  isWanted: (symbol: number) => boolean,
): Vocabulary["words"] {
  const pieces = new Set(entries.flatMap(({ split }) => (split ? Object.values(split) : [])));
  const symbolsOf = new Map<string, number[]>();
  for (const { key, symbol, forms } of entries) {
    if (/^[=~@[]/.test(key) && !isWanted(symbol) && !pieces.has(symbol)) continue;
    for (const form of forms) {
      const symbols = symbolsOf.get(form);
      if (symbols) symbols.push(symbol);
      else symbolsOf.set(form, [symbol]);
    }
  }
  const words = [...symbolsOf.keys()].sort();
  const rowStart = [0];
  const rows: number[] = [];
  const known = new Map<string, number>();
  const rowOf = words.map((word) => {
    const symbols = (symbolsOf.get(word) ?? []).sort((a, b) => a - b);
    const row = known.get(symbols.join());
    if (row !== undefined) return row;
    rows.push(...symbols);
    known.set(symbols.join(), rowStart.length - 1);
    return rowStart.push(rows.length) - 2;
  });
  return { words: words.join(" "), rowOf, rowStart, symbols: rows };
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
