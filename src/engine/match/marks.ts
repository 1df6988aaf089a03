/** What is marked of a symbol, side by side. */
const width = 4;

/** Entries that are counted before the count begins anew. */
const most = 1 << 30;

/**
 * What is noted of the symbols of a text: who holds each one, in how many slots it is, and a bit
 * for each sentence and each zone. All is forgotten at once, for the next text.
 */
export class Marks {
  /** Of each symbol its last entry, the count of its slots, and the bits of its sentences and of its zones. */
  readonly #marks: Int32Array;
  /** Entries are counted on from text to text: those up to this one are forgotten. */
  #base = 0;
  /** Entry, counted from the base -> who holds the symbol, and the entry before of this symbol. */
  #holder = new Int32Array(1 << 13);
  #before = new Int32Array(1 << 13);
  #size = 1;

  constructor(symbols: number) {
    this.#marks = new Int32Array(width * symbols);
  }

  forget(): void {
    this.#base += this.#size;
    this.#size = 1;
    if (this.#base < most) return;
    this.#base = 0;
    this.#marks.fill(0);
  }

  /** Note of a symbol who holds it, in how many slots, and in which sentences and zones. */
  add(symbol: number, holder: number, count: number, sentences: number, zones: number): void {
    const marks = this.#marks;
    const at = width * symbol;
    const last = this.last(symbol);
    if (this.#size === this.#holder.length) this.#grow();
    this.#holder[this.#size] = holder;
    this.#before[this.#size] = last;
    marks[at] = this.#base + this.#size++;
    marks[at + 1] = last > 0 ? (marks[at + 1] ?? 0) + count : count;
    marks[at + 2] = last > 0 ? (marks[at + 2] ?? 0) | sentences : sentences;
    marks[at + 3] = last > 0 ? (marks[at + 3] ?? 0) | zones : zones;
  }

  /** Give the last entry of a symbol; 0 if there is none. */
  last(symbol: number): number {
    return Math.max(0, (this.#marks[width * symbol] ?? 0) - this.#base);
  }

  /** Tell who holds the symbol of an entry. */
  holder(entry: number): number {
    return this.#holder[entry] ?? 0;
  }

  /** Give the entry before an entry of the same symbol; 0 if there is none. */
  before(entry: number): number {
    return this.#before[entry] ?? 0;
  }

  /** Count the slots with a symbol. */
  count(symbol: number): number {
    return this.last(symbol) > 0 ? (this.#marks[width * symbol + 1] ?? 0) : 0;
  }

  /** Give a bit for each sentence that has a symbol. */
  sentences(symbol: number): number {
    return this.last(symbol) > 0 ? (this.#marks[width * symbol + 2] ?? 0) : 0;
  }

  /** Give a bit for each zone that has a symbol. */
  zones(symbol: number): number {
    return this.last(symbol) > 0 ? (this.#marks[width * symbol + 3] ?? 0) : 0;
  }

  #grow(): void {
    const [holder, before] = [this.#holder, this.#before];
    this.#holder = new Int32Array(2 * this.#size);
    this.#before = new Int32Array(2 * this.#size);
    this.#holder.set(holder);
    this.#before.set(before);
  }
}
