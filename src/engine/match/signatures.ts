import type { Slots } from "../slots/slots.ts";

/** Bits of a signature: some hundred symbols of a sentence set about a fifth of them. */
const bits = 2048;
const width = bits >> 5;

/**
 * Tells of the sentences of a long text what is not in them, in a few bits each: 32 sentences have
 * a bit of their own among the marks of a symbol, of more than that several share one.
 */
export class Signatures {
  /** Bag -> the bits of its symbols that are ever looked for. */
  readonly #ofBag: (Int32Array | undefined)[] = [];
  readonly #neededOf: (bag: number) => Int32Array;
  /** The signatures of the sentences, one behind the other; none in a short text. */
  #rows = none;

  constructor(neededOf: (bag: number) => Int32Array) {
    this.#neededOf = neededOf;
  }

  /** Take another text. */
  read({ sentences, sentenceOf, bags }: Slots): void {
    this.#rows = sentences.length > 32 ? new Int32Array(width * sentences.length) : none;
    if (this.#rows === none) return;
    for (let slot = 0; slot < bags.length; slot++) {
      this.#join(width * (sentenceOf[slot] ?? 0), this.#signatureOf(bags[slot] ?? 0));
    }
  }

  /** Note that a sentence has a symbol. */
  add(symbol: number, sentence: number): void {
    if (this.#rows !== none) set(this.#rows, width * sentence, symbol);
  }

  /** Tell whether a sentence may have all that an entry of the table of needs asks for. */
  mayHave(entries: Int32Array, entry: number, sentence: number): boolean {
    if (this.#rows === none) return true;
    let at = entry + 1;
    for (let needs = entries[entry] ?? 0; needs > 0; needs--) {
      const end = at + 2 + (entries[at + 1] ?? 0);
      let isThere = false;
      for (at += 2; at < end; at++) isThere ||= this.#may(entries[at] ?? 0, sentence);
      if (!isThere) return false;
    }
    return true;
  }

  #may(symbol: number, sentence: number): boolean {
    const bit = symbol % bits;
    return (((this.#rows[width * sentence + (bit >> 5)] ?? 0) >>> (bit & 31)) & 1) === 1;
  }

  #signatureOf(bag: number): Int32Array {
    const known = this.#ofBag[bag];
    if (known) return known;
    const row = new Int32Array(width);
    for (const symbol of this.#neededOf(bag)) set(row, 0, symbol);
    this.#ofBag[bag] = row;
    return row;
  }

  #join(start: number, row: Int32Array): void {
    const rows = this.#rows;
    for (let at = 0; at < width; at++) rows[start + at] = (rows[start + at] ?? 0) | (row[at] ?? 0);
  }
}

const none = new Int32Array(0);

function set(row: Int32Array, start: number, symbol: number): void {
  const bit = symbol % bits;
  const at = start + (bit >> 5);
  row[at] = (row[at] ?? 0) | (1 << (bit & 31));
}
