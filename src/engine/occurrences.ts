import type { Need, Program } from "../model/program.ts";
import { mostNeeds, type NeedIndex } from "./need-index.ts";
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
  readonly #list: number[] = [];
  readonly #index: NeedIndex;
  /** Sleeper -> a bit for each of its needs that is not met yet. */
  readonly #asleep: Uint8Array;
  readonly #onAwake: (sleeper: number) => void;

  /** `onAwake` hears of each sleeper of which all needs are met. */
  constructor(index: NeedIndex, onAwake: (sleeper: number) => void) {
    this.#index = index;
    this.#asleep = index.asleep.slice();
    this.#last = new Int32Array(index.needed.length);
    this.#count = new Int32Array(index.needed.length);
    this.#onAwake = onAwake;
  }

  /** Note what occurs in a text, and nothing of any text before it; `emoji` is what emoji carry, which have no slot. */
  read(slots: Slots, emoji: number | undefined): void {
    this.#size = 1;
    this.#asleep.set(this.#index.asleep);
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
    if (this.#index.needed[symbol] !== 1) return;
    const before = this.#last[symbol] ?? 0;
    if (this.#slots[before] === slot) return;
    this.#last[symbol] = this.#size;
    this.#slots[this.#size] = slot;
    this.#before[this.#size] = before;
    this.#size++;
    this.#count[symbol] = (this.#count[symbol] ?? 0) + 1;
    if (before === 0) this.#wake(symbol);
  }

  /** Choose by which of its needs a program is best looked for; undefined if one does not occur. */
  rarest({ id, needs }: Program): Need | undefined {
    if (this.#asleep[id] !== 0) return undefined;
    if (needs.length === 1) return needs[0];
    let best: Need | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const need of needs) {
      let count = 0;
      for (const symbol of need.symbols) count += this.#count[symbol] ?? 0;
      const starts = count * (1 + (need.reach < 0 ? anywhere : need.reach));
      if (starts >= least) continue;
      least = starts;
      best = need;
    }
    return best;
  }

  /** List the slots where any of some symbols occurs, rising, each once; the list is good until another is asked for. */
  of(symbols: readonly number[]): readonly number[] {
    const slots = this.#list;
    slots.length = 0;
    for (const symbol of symbols) {
      for (let at = this.#last[symbol] ?? 0; at > 0; at = this.#before[at] ?? 0) {
        slots.push(this.#slots[at] ?? 0);
      }
    }
    return rising(slots);
  }

  #wake(symbol: number): void {
    for (const need of this.#index.wakes[symbol] ?? []) {
      const sleeper = Math.floor(need / mostNeeds);
      const left = (this.#asleep[sleeper] ?? 0) & ~(1 << (need % mostNeeds));
      if (left === 0 && this.#asleep[sleeper] !== 0) this.#onAwake(sleeper);
      this.#asleep[sleeper] = left;
    }
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

/** Find where in a rising row, from an index on, the first number stands that is not below a limit. */
export function indexFrom(row: readonly number[], limit: number, from: number): number {
  let low = from;
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
