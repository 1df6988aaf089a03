import type { WordList } from "../../model/vocabulary.ts";

/**
 * Make a finder of the symbols that a listed word carries. Words are searched for by halves: a text
 * asks for so few of them that an index of all would cost more than it spares.
 */
export function findWords(list: WordList): (word: string) => readonly number[] {
  const { rowOf, rowStart, symbols } = list;
  const words = list.words.split(" ");
  /** The rows that were asked for: words share them. */
  const rows: (readonly number[] | undefined)[] = [];
  const cut = (row: number) =>
    Array.prototype.slice.call(symbols, rowStart[row], rowStart[row + 1]) as readonly number[];
  return (word) => {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] ?? "") < word) low = middle + 1;
      else high = middle;
    }
    if (words[low] !== word) return none;
    const row = rowOf[low] ?? 0;
    rows[row] ??= cut(row);
    return rows[row];
  };
}

const none: readonly number[] = [];
