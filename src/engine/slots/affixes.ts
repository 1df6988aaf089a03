import type { Vocabulary } from "../../model/vocabulary.ts";

type Affix = Vocabulary["affixes"][number];

/** Make a finder of the symbols that a word carries for how it begins or ends. */
export function findAffixes(affixes: readonly Affix[]): (word: string) => readonly number[] {
  const starts = byText(affixes.filter(({ at }) => at === "start"));
  const ends = byText(affixes.filter(({ at }) => at === "end"));
  return (word) => [
    ...starts.lengths.flatMap((length) => starts.symbols.get(word.slice(0, length)) ?? []),
    ...ends.lengths.flatMap((length) => ends.symbols.get(word.slice(-length)) ?? []),
  ];
}

/** Index affixes by their text, so that a word is looked up once for each length that they have. */
function byText(affixes: readonly Affix[]) {
  const symbols = new Map<string, number[]>();
  for (const { text, symbol } of affixes) {
    const known = symbols.get(text);
    if (known) known.push(symbol);
    else symbols.set(text, [symbol]);
  }
  return { symbols, lengths: [...new Set(affixes.map(({ text }) => text.length))] };
}
