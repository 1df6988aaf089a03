import { type NeedTable, unplaced } from "./need-table.ts";
import { rising } from "./rising.ts";
import { type Slots, slotsBesideEmoji } from "./slots.ts";

/** Starts that are tried for something that may stand anywhere behind them, as a guess. */
const anywhere = 20;

/** Starts that are sooner tried than counted. */
const few = 4;

/** What is marked of a symbol, side by side; what nobody looks for has no occurrences. */
const width = 4;
const unneeded = -1;

/** By what a program is best looked for, and where. */
export interface Lead {
  /** Where it stands, rising: all the slots of one of its needs, in sentences that may have all of them. */
  slots: readonly number[];
  /** How many slots before these a match can begin; -1 if there is no limit. */
  reach: number;
  /** A bit for each zone in which a match may begin. */
  zones: number;
}

/**
 * Where in a text the symbols occur that programs need; other symbols are not kept.
 *
 * Occurrences are linked in a list for each symbol: most are never asked for.
 */
export class Occurrences {
  /** Occurrence -> its slot, and the one before it of the same symbol. */
  #slots = new Int32Array(1 << 12).fill(-1, 0, 1);
  #before = new Int32Array(1 << 12);
  #size = 1;
  /** Of each symbol its last occurrence, how many it has, and a bit for each sentence and each zone that it is in. */
  readonly #marks: Int32Array;
  /** A slot's zone is the slot shifted by so much: 32 zones make up the text. */
  #shift = 0;
  /** In which zones what was last asked for may begin. */
  #starts = 0;
  /** The symbols that occur. */
  readonly #present: number[] = [];
  #sentenceOf: readonly number[] = [];
  readonly #list: number[] = [];
  readonly #table: NeedTable;
  readonly #onOccur: (symbol: number) => void;

  /** `onOccur` hears of each symbol that occurs, once. */
  constructor(table: NeedTable, onOccur: (symbol: number) => void) {
    this.#table = table;
    this.#marks = new Int32Array(width * table.isNeeded.length);
    for (let symbol = 0; symbol < table.isNeeded.length; symbol++) {
      if (table.isNeeded[symbol] === 0) this.#marks[width * symbol] = unneeded;
    }
    this.#onOccur = onOccur;
  }

  /** Note what occurs in a text, and nothing of any text before it; `emoji` is what emoji carry, which have no slot. */
  read(slots: Slots, emoji: number | undefined): void {
    this.#forget();
    this.#sentenceOf = slots.sentenceOf;
    this.#shift = Math.max(0, 27 - Math.clz32(Math.max(0, slots.symbols.length - 1)));
    for (let slot = 0; slot < slots.symbols.length; slot++) {
      for (const symbol of slots.symbols[slot] ?? none) this.add(symbol, slot);
      const edges = slots.edges[slot];
      if (edges) for (const { symbol } of edges) this.add(symbol, slot);
    }
    if (emoji === undefined) return;
    for (const slot of slotsBesideEmoji(slots)) this.add(emoji, slot);
  }

  /** Note that a symbol occurs at a slot. */
  add(symbol: number, slot: number): void {
    const marks = this.#marks;
    const at = width * symbol;
    const before = marks[at] ?? unneeded;
    if (before === unneeded || this.#slots[before] === slot) return;
    if (this.#size === this.#slots.length) this.#grow();
    this.#slots[this.#size] = slot;
    this.#before[this.#size] = before;
    marks[at] = this.#size++;
    marks[at + 1] = (marks[at + 1] ?? 0) + 1;
    marks[at + 2] = (marks[at + 2] ?? 0) | bitOf(this.#sentenceOf[slot] ?? 0);
    marks[at + 3] = (marks[at + 3] ?? 0) | (1 << (slot >> this.#shift));
    if (before > 0) return;
    this.#present.push(symbol);
    this.#onOccur(symbol);
  }

  /** Tell in which sentences all that an entry of the table asks for lies near enough: a bit for each, see `bitOf`. */
  sentencesFor(entry: number): number {
    const { entries } = this.#table;
    let sentences = -1;
    let starts = -1;
    let at = entry + 1;
    for (let needs = entries[entry] ?? 0; needs > 0 && sentences !== 0; needs--) {
      const reach = entries[at] ?? 0;
      const end = at + 2 + (entries[at + 1] ?? 0);
      let here = 0;
      let zones = 0;
      for (at += 2; at < end; at++) {
        const mark = width * (entries[at] ?? 0);
        here |= this.#marks[mark + 2] ?? 0;
        zones |= this.#marks[mark + 3] ?? 0;
      }
      sentences &= here;
      starts &= this.#zonesBefore(zones, reach);
      if (starts === 0) return 0;
    }
    this.#starts = starts;
    return sentences;
  }

  /** Choose by which of its needs a program is best looked for; undefined if no sentence has them all. */
  leadOf(program: number): Lead | undefined {
    const { entries, ofProgram } = this.#table;
    const entry = ofProgram[program] ?? 0;
    const sentences = this.sentencesFor(entry);
    if (sentences === 0) return undefined;
    let best = entry + 1;
    let least = Number.POSITIVE_INFINITY;
    let at = entry + 1;
    for (let needs = entries[entry] ?? 0; needs > 0 && least > few; needs--) {
      const starts = this.#startsOf(at);
      if (starts < least) best = at;
      least = Math.min(starts, least);
      at += 2 + (entries[at + 1] ?? 0);
    }
    const symbols = entries.subarray(best + 2, best + 2 + (entries[best + 1] ?? 0));
    const zones = this.#starts;
    return { slots: this.of(symbols, sentences), reach: entries[best] ?? 0, zones };
  }

  /** List the slots where any of some symbols occurs, rising, each once; the list is good until another is asked for. */
  of(symbols: Iterable<number>, sentences = -1): readonly number[] {
    const slots = this.#list;
    slots.length = 0;
    for (const symbol of symbols) {
      for (let at = this.#marks[width * symbol] ?? 0; at > 0; at = this.#before[at] ?? 0) {
        const slot = this.#slots[at] ?? 0;
        if ((bitOf(this.#sentenceOf[slot] ?? 0) & sentences) !== 0) slots.push(slot);
      }
    }
    return rising(slots);
  }

  #forget(): void {
    for (const symbol of this.#present) {
      const at = width * symbol;
      for (let mark = at; mark < at + width; mark++) this.#marks[mark] = 0;
    }
    this.#present.length = 0;
    this.#size = 1;
  }

  /** Tell whether a match may begin at a slot, as far as its zone tells. */
  isIn(zones: number, slot: number): boolean {
    return ((zones >>> (slot >> this.#shift)) & 1) === 1;
  }

  /** Give the zones from which what occurs in some is in reach. */
  #zonesBefore(zones: number, reach: number): number {
    if (reach === unplaced) return zones === 0 ? 0 : -1;
    if (reach < 0) return 0xffffffff >>> Math.clz32(zones);
    let before = zones;
    const size = 1 << this.#shift;
    for (let zone = (reach + size - 1) >> this.#shift; zone > 0; zone--) before |= before >>> 1;
    return before;
  }

  #grow(): void {
    const room = new Int32Array(2 * this.#size);
    const slots = room.slice();
    slots.set(this.#slots);
    room.set(this.#before);
    this.#slots = slots;
    this.#before = room;
  }

  /** Estimate how many starts are to be tried for a need. */
  #startsOf(need: number): number {
    const { entries } = this.#table;
    const end = need + 2 + (entries[need + 1] ?? 0);
    let count = 0;
    for (let at = need + 2; at < end; at++)
      count += this.#marks[width * (entries[at] ?? 0) + 1] ?? 0;
    const reach = entries[need] ?? 0;
    return count * (1 + (reach < 0 ? anywhere : reach));
  }
}

const none: readonly number[] = [];

/** Give the bit of a sentence; in a text of more than 32 it shares it with others. */
function bitOf(sentence: number): number {
  return 1 << (sentence & 31);
}
