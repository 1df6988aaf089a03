import type { Sentence } from "../../model/sentence.ts";
import type { Item } from "./outline.ts";

/** Words and marks beside a quotation in which it may say whose it is. */
const reach = 20;

/**
 * Write out what stands around a quotation, most telling first: its own sentence, and where that
 * has no words behind it or before it, the sentence there.
 *
 * `row` is what stands side by side with the quotation, which is the item at an index.
 */
export function framesOf(
  row: readonly Item[],
  at: number,
  sentences: readonly Sentence[],
  value: string,
): readonly Sentence[] {
  const quotation = row[at];
  const own = quotation && sentences[quotation.from];
  if (!own) return [];
  const { token, from, to } = quotation;
  const frame = (first: number, last: number): Sentence => {
    const items = [...itemsBefore(row, at, first), quotation, ...itemsBehind(row, at, last)];
    return {
      ...own,
      tokens: items.map((item) =>
        item.token.kind === "quote" && item.token !== token
          ? { ...item.token, kind: "code" }
          : item.token,
      ),
    };
  };

  if (hasWords(itemsBehind(row, at, to))) return [frame(from, to)];
  const next = sentences[to + 1];
  const isFollowed = next?.block === sentences[to]?.block;
  // “…!” schrijft een klant: the sentence goes on where the parser ended it.
  if (next && isFollowed && /\p{Ll}/u.test(value.charAt(next.start))) return [frame(from, to + 1)];
  const frames = isFollowed ? [frame(from, to), frame(from, to + 1)] : [frame(from, to)];
  const isAlone = !hasWords(itemsBefore(row, at, from));
  return isAlone && isLedIn(from, sentences) ? [...frames, frame(from - 1, to)] : frames;
}

function itemsBefore(row: readonly Item[], at: number, sentence: number): readonly Item[] {
  let first = at;
  while (at - first < reach && (row[first - 1]?.to ?? -1) >= sentence) first--;
  return row.slice(first, at);
}

function itemsBehind(row: readonly Item[], at: number, sentence: number): readonly Item[] {
  let last = at;
  while (last - at < reach && (row[last + 1]?.from ?? Infinity) <= sentence) last++;
  return row.slice(at + 1, last + 1);
}

function hasWords(items: readonly Item[]): boolean {
  return items.some(({ words }) => words > 0);
}

/** Tell whether the sentence before one may lead it in: from another paragraph only with a colon. */
function isLedIn(sentence: number, sentences: readonly Sentence[]): boolean {
  const before = sentences[sentence - 1];
  if (!before) return false;
  const isNear = before.block === sentences[sentence]?.block;
  return isNear || before.tokens.at(-1)?.norm === ":";
}
