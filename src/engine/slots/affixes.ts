import type { Vocabulary } from "../../model/vocabulary.ts";

type Affix = Vocabulary["affixes"][number];

/** Letters by which affixes are looked up: there are hundreds, of which few end alike. */
const most = 3;

/** Make a finder of the symbols that a word carries for how it begins or ends. */
export function findAffixes(affixes: readonly Affix[]): (word: string) => readonly number[] {
  const starts = byTip(affixes, "start");
  const ends = byTip(affixes, "end");
  return (word) => {
    const found: number[] = [];
    for (let length = Math.min(most, word.length); length > 0; length--) {
      const [first, last] = [word.slice(0, length), word.slice(-length)];
      for (const one of starts.get(first) ?? none) addIf(found, one, word.startsWith(one.text));
      for (const one of ends.get(last) ?? none) addIf(found, one, word.endsWith(one.text));
    }
    return found;
  };
}

const none: readonly Affix[] = [];

function addIf(found: number[], { symbol }: Affix, isThere: boolean): void {
  if (isThere) found.push(symbol);
}

/** Index affixes by their outermost letters. */
function byTip(affixes: readonly Affix[], side: Affix["at"]): ReadonlyMap<string, Affix[]> {
  const index = new Map<string, Affix[]>();
  for (const affix of affixes.filter(({ at }) => at === side)) {
    const tip = side === "start" ? affix.text.slice(0, most) : affix.text.slice(-most);
    const known = index.get(tip);
    if (known) known.push(affix);
    else index.set(tip, [affix]);
  }
  return index;
}
