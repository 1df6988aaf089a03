import type { Bags } from "../slots/bags.ts";
import { type Slots, slotsBesideEmoji } from "../slots/slots.ts";
import { Marks } from "./marks.ts";
import type { NeedTable } from "./need-table.ts";
import { countStarts, sentencesWith, startsWith } from "./needs.ts";
import { Present } from "./present.ts";
import { rising } from "./rising.ts";
import type { Sentences } from "./sentences.ts";
import { Signatures } from "./signatures.ts";
import { bitOf, zoneShift } from "./zones.ts";

/** Starts that are sooner tried than counted. */
const few = 4;

/** By what a program is best looked for, and where. */
export interface Lead {
  /** Where it stands, rising: all the slots of one of its needs, in sentences that may have all of them. */
  slots: readonly number[];
  /** How many slots before these a match can begin; -1 if there is no limit. */
  reach: number;
  /** A bit for each zone in which a match may begin. */
  zones: number;
}

/** Hears which bags a text has, and which symbols stretches of it carry besides, each once. */
export interface Listener {
  bag: (bag: number, sentences: number) => void;
  symbol: (symbol: number) => void;
}

/**
 * Where in a text the symbols occur that programs need; other symbols are not kept.
 *
 * Words carry a hundred symbols each, of which few are ever asked for: so these are marked by bag,
 * and at which slots a symbol stands is looked up when something is looked for there.
 */
export class Occurrences {
  /** Holders are the bags of words, and slots from which stretches carry a symbol, with all bits turned. */
  readonly #marks: Marks;
  /** A slot's zone is the slot shifted by so much: 32 zones make up the text. */
  #shift = 0;
  /** In which zones what was last asked for may begin. */
  #starts = 0;
  #sentenceOf: readonly number[] = [];
  /** Bag -> its symbols that are ever looked for. */
  readonly #needed: (Int32Array | undefined)[] = [];
  readonly #list: number[] = [];
  readonly #table: NeedTable;
  readonly #bags: Bags;
  readonly #present: Present;
  readonly #signatures: Signatures;
  readonly #listener: Listener;

  constructor(table: NeedTable, bags: Bags, listener: Listener) {
    this.#table = table;
    this.#bags = bags;
    this.#present = new Present(bags);
    this.#marks = new Marks(table.isNeeded.length);
    this.#signatures = new Signatures((bag) => this.#neededOf(bag));
    this.#listener = listener;
  }

  /** Note what occurs in a text, and nothing of any text before it; `emoji` is what emoji carry, which have no slot. */
  read(slots: Slots, emoji: number | undefined): void {
    this.#marks.forget();
    this.#sentenceOf = slots.sentenceOf;
    this.#shift = zoneShift(slots.symbols.length);
    const bags = this.#present.read(slots.bags);
    const sentences = bags.map((bag) => this.#markBag(bag));
    this.#signatures.read(slots);
    for (let slot = 0; slot < slots.edges.length; slot++) {
      const edges = slots.edges[slot];
      if (edges) for (const { symbol } of edges) this.add(symbol, slot);
    }
    if (emoji !== undefined) for (const slot of slotsBesideEmoji(slots)) this.add(emoji, slot);
    for (let at = 0; at < bags.length; at++) this.#listener.bag(bags[at] ?? 0, sentences[at] ?? 0);
  }

  /** Note that a stretch that begins at a slot carries a symbol. */
  add(symbol: number, slot: number): void {
    if (this.#table.isNeeded[symbol] !== 1) return;
    const last = this.#marks.last(symbol);
    if (last > 0 && this.#marks.holder(last) === ~slot) return;
    const sentence = this.#sentenceOf[slot] ?? 0;
    this.#marks.add([symbol], ~slot, 1, bitOf(sentence), 1 << (slot >> this.#shift));
    this.#signatures.add(symbol, sentence);
    if (last === 0) this.#listener.symbol(symbol);
  }

  /** Tell in which sentences all that an entry of the table asks for lies near enough: a bit for each, see `bitOf`. */
  sentencesFor(entry: number): number {
    const { entries } = this.#table;
    const sentences = sentencesWith(entries, entry, this.#marks);
    // Most that is asked for is in no sentence, wherever in it.
    if (sentences === 0) return 0;
    this.#starts = startsWith(entries, entry, this.#marks, this.#shift);
    return this.#starts === 0 ? 0 : sentences;
  }

  /** Tell whether a symbol stands in one of some sentences: a bit for each, see `bitOf`. */
  isAmong(symbol: number, sentences: number): boolean {
    return (this.#marks.sentences(symbol) & sentences) !== 0;
  }

  /** Choose by which of its needs a program is best looked for; undefined if no sentence of some has them all. */
  leadOf(program: number, sentences: Sentences): Lead | undefined {
    const { entries, ofProgram } = this.#table;
    const entry = ofProgram[program] ?? 0;
    const bits = this.sentencesFor(entry) & sentences.bits;
    if (bits === 0) return undefined;
    let best = entry + 1;
    let least = Number.POSITIVE_INFINITY;
    let at = entry + 1;
    for (let needs = entries[entry] ?? 0; needs > 0 && least > few; needs--) {
      const starts = countStarts(entries, at, this.#marks);
      if (starts < least) best = at;
      least = Math.min(starts, least);
      at += 2 + (entries[at + 1] ?? 0);
    }
    const slots = this.#list;
    slots.length = 0;
    const end = best + 2 + (entries[best + 1] ?? 0);
    for (let one = best + 2; one < end; one++) this.#addSlots(entries[one] ?? 0, slots);
    const kept = this.#inSentences(slots, bits, sentences, entry);
    return { slots: rising(kept), reach: entries[best] ?? 0, zones: this.#starts };
  }

  /** Keep the slots in those sentences that may have all that an entry asks for. */
  #inSentences(slots: readonly number[], bits: number, { has }: Sentences, entry: number) {
    const { entries } = this.#table;
    const kept: number[] = [];
    let last = -1;
    let isHere = false;
    for (const slot of slots) {
      const sentence = this.#sentenceOf[slot] ?? 0;
      if (sentence !== last) {
        const isPossible = (bitOf(sentence) & bits) !== 0 && has(sentence);
        isHere = isPossible && this.#signatures.mayHave(entries, entry, sentence);
        last = sentence;
      }
      if (isHere) kept.push(slot);
    }
    return kept;
  }

  /** List the slots where a symbol occurs, rising, each once; the list is good until another is asked for. */
  of(symbol: number): readonly number[] {
    const slots = this.#list;
    slots.length = 0;
    this.#addSlots(symbol, slots);
    return rising(slots);
  }

  /** Tell whether a match may begin at a slot, as far as its zone tells. */
  isIn(zones: number, slot: number): boolean {
    return ((zones >>> (slot >> this.#shift)) & 1) === 1;
  }

  #addSlots(symbol: number, slots: number[]): void {
    const marks = this.#marks;
    for (let entry = marks.last(symbol); entry > 0; entry = marks.before(entry)) {
      const holder = marks.holder(entry);
      if (holder < 0) slots.push(~holder);
      else this.#present.addSlots(holder, slots);
    }
  }

  #markBag(bag: number): number {
    const slots = this.#list;
    slots.length = 0;
    this.#present.addSlots(bag, slots);
    let sentences = 0;
    let zones = 0;
    for (const slot of slots) {
      sentences |= bitOf(this.#sentenceOf[slot] ?? 0);
      zones |= 1 << (slot >> this.#shift);
    }
    this.#marks.add(this.#neededOf(bag), bag, slots.length, sentences, zones);
    return sentences;
  }

  #neededOf(bag: number): Int32Array {
    const known = this.#needed[bag];
    if (known) return known;
    const { isNeeded } = this.#table;
    const row = Int32Array.from(
      (this.#bags.rows[bag] ?? none).filter((one) => isNeeded[one] === 1),
    );
    this.#needed[bag] = row;
    return row;
  }
}

const none: readonly number[] = [];
