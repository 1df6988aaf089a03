import type { Sentence } from "../../model/sentence.ts";

/** A stretch that carries a symbol, from the slot where it begins. */
export interface Edge {
  symbol: number;
  /** The slot at which a pattern goes on. */
  next: number;
  /** The slot behind the last word: further than `next` where a particle comes later. */
  end: number;
}

/**
 * The sentences of a text laid out for matching: a slot for each word and mark that patterns see.
 *
 * Slots are numbered through the text; quotation marks, emoji and full stops have none.
 */
export interface Field {
  sentences: readonly Sentence[];
  /** Sentence -> its first slot; one entry more than there are sentences. */
  first: readonly number[];
  /** Sentence -> its first word, and the slot behind its last: beyond are but marks. */
  contentStart: readonly number[];
  contentEnd: readonly number[];
  /** Slot -> the sentence that it is in. */
  sentenceOf: readonly number[];
  /** Slot -> the symbols that it carries, rising. */
  symbols: readonly (readonly number[])[];
  /** Slot -> whether it is a mark. */
  isMark: readonly boolean[];
  /** Slot -> offsets in the text's value. */
  start: readonly number[];
  end: readonly number[];
  /** Slot -> its clause; clauses are numbered through the text, and a mark belongs to the one before it. */
  clause: readonly number[];
  /** Clause -> its first slot; one entry more than there are clauses. */
  firstOfClause: readonly number[];
  /** Slots before which an emoji stands, in their sentence. */
  emojiBefore: ReadonlySet<number>;
  /** Sentences that end in an emoji. */
  emojiAtEnd: ReadonlySet<number>;
  /** Slot -> the stretches that begin there, the nearest first; grows while rules are tried. */
  edges: (Edge[] | undefined)[];
}

/** Let a stretch of slots carry a symbol; says whether it did not yet. */
export function addEdge({ edges }: Pick<Field, "edges">, start: number, edge: Edge): boolean {
  const known = edges[start];
  if (!known) {
    edges[start] = [edge];
    return true;
  }
  const { symbol, next, end } = edge;
  if (known.some((one) => one.symbol === symbol && one.next === next && one.end === end)) {
    return false;
  }
  let at = known.length;
  while (at > 0 && isBehind(known[at - 1], edge)) at--;
  known.splice(at, 0, edge);
  return true;
}

/** Count the words of a sentence; a contraction is one, as is an address. */
export function wordsIn({ tokens }: Sentence): number {
  return tokens.filter(({ kind }) => kind !== "mark" && kind !== "emoji").length;
}

/** Tell whether a slot, or a stretch from it, carries a symbol. */
export function carries(
  { symbols, edges }: Pick<Field, "symbols" | "edges">,
  slot: number,
  symbol: number,
): boolean {
  const own = symbols[slot];
  if (own && has(own, symbol)) return true;
  return edges[slot]?.some((edge) => edge.symbol === symbol) ?? false;
}

/** Tell whether a rising row has a number: words carry a hundred symbols, of which one is asked for. */
export function has(row: readonly number[], wanted: number): boolean {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return row[low] === wanted;
}

function isBehind(one: Edge | undefined, { next, end }: Edge): boolean {
  return one !== undefined && (one.next > next || (one.next === next && one.end > end));
}
