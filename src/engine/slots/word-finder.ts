import type { WordList } from "../../model/vocabulary.ts";

/**
 * Make a finder of the symbols that a listed word carries. Words are searched for by halves: a text
 * asks for so few of them that an index of all would cost more than it spares.
 */
export function findWords({ words, rowOf, rows }: WordList): (word: string) => readonly number[] {
  const sorted = words.split(" ");
  return (word) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? "") < word) low = middle + 1;
      else high = middle;
    }
    return (sorted[low] === word && rows[rowOf[low] ?? -1]) || none;
  };
}

const none: readonly number[] = [];
