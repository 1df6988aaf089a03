import type { Need, Program } from "../model/program.ts";
import type { Slots } from "./slots.ts";

/** Starts that are tried for something that may stand anywhere behind them, as a guess. */
const anywhere = 20;

/**
 * Where in a text the symbols occur that programs need; other symbols are not kept.
 *
 * Occurrences are linked in a list for each symbol: most are never asked for.
 */
export class Occurrences {
  /** Occurrence -> its slot, and the one before it of the same symbol. */
  readonly #slots: number[] = [-1];
  readonly #before: number[] = [0];
  #size = 1;
  /** Symbol -> its last occurrence, and how many it has. */
  readonly #last: Int32Array;
  readonly #count: Int32Array;
  readonly #joined = new Map<readonly number[], readonly number[]>();
  readonly #needed: Uint8Array;
  readonly #onNew: (symbol: number) => void;

  /** `needed` has 1 for each symbol that is looked for; `onNew` hears of each when it occurs for the first time. */
  constructor(needed: Uint8Array, onNew: (symbol: number) => void) {
    this.#needed = needed;
    this.#last = new Int32Array(needed.length);
    this.#count = new Int32Array(needed.length);
    this.#onNew = onNew;
  }

  /** Note what occurs in a text, and nothing of any text before it; `emoji` is what emoji carry, which have no slot. */
  read(slots: Slots, emoji: number | undefined): void {
    this.#size = 1;
    this.#joined.clear();
    this.#last.fill(0);
    this.#count.fill(0);
    for (let slot = 0; slot < slots.symbols.length; slot++) {
      for (const symbol of slots.symbols[slot] ?? []) this.add(symbol, slot);
      for (const { symbol } of slots.edges[slot] ?? []) this.add(symbol, slot);
    }
    if (emoji !== undefined) this.#addEmoji(emoji, slots);
  }

  /** Note that a symbol occurs at a slot. */
  add(symbol: number, slot: number): void {
    if (this.#needed[symbol] !== 1) return;
    const before = this.#last[symbol] ?? 0;
    if (this.#slots[before] === slot) return;
    this.#last[symbol] = this.#size;
    this.#slots[this.#size] = slot;
    this.#before[this.#size] = before;
    this.#size++;
    this.#count[symbol] = (this.#count[symbol] ?? 0) + 1;
    if (before === 0) this.#onNew(symbol);
  }

  /** Choose by which of its needs a program is best looked for; undefined if one does not occur. */
  rarest({ needs }: Program): Need | undefined {
    let best: Need | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const need of needs) {
      let count = 0;
      for (const symbol of need.symbols) count += this.#count[symbol] ?? 0;
      if (count === 0) return undefined;
      const starts = count * (1 + (need.reach < 0 ? anywhere : need.reach));
      if (starts >= least) continue;
      least = starts;
      best = need;
    }
    return best;
  }

  /**
   * List the slots where any of some symbols occurs, rising, each once. The same list of symbols
   * may be asked for again only when no more of them will be found.
   */
  of(symbols: readonly number[]): readonly number[] {
    const known = this.#joined.get(symbols);
    if (known) return known;
    const slots: number[] = [];
    for (const symbol of symbols) {
      for (let at = this.#last[symbol] ?? 0; at > 0; at = this.#before[at] ?? 0) {
        slots.push(this.#slots[at] ?? 0);
      }
    }
    const joined = rising(slots);
    this.#joined.set(symbols, joined);
    return joined;
  }

  /** An emoji is found by the words beside it. */
  #addEmoji(emoji: number, { first, emojiBefore, emojiAtEnd, sentenceOf }: Slots): void {
    for (const slot of emojiBefore) {
      if (slot > (first[sentenceOf[slot] ?? 0] ?? 0)) this.add(emoji, slot - 1);
      this.add(emoji, slot);
    }
    for (const sentence of emojiAtEnd) {
      const end = first[sentence + 1] ?? 0;
      if (end > (first[sentence] ?? 0)) this.add(emoji, end - 1);
    }
  }
}

/** Find where in a rising row the first number stands that is not below a limit. */
export function indexFrom(row: readonly number[], limit: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sort slots, and keep each once; the slots of one symbol come falling. */
function rising(slots: number[]): readonly number[] {
  if (slots.length < 2) return slots;
  slots.reverse();
  let isRising = true;
  for (let at = 1; at < slots.length && isRising; at++) {
    isRising = (slots[at] ?? 0) > (slots[at - 1] ?? 0);
  }
  if (isRising) return slots;
  slots.sort((a, b) => a - b);
  return slots.filter((slot, index) => slot !== slots[index - 1]);
}
