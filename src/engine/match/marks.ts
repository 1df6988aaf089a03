/** What is marked of a symbol, side by side. */
const width = 4;

/**
 * What is noted of the symbols of a text: who holds each one, in how many slots it is, and a bit
 * for each sentence and each zone.
 */
export class Marks {
  /** Of each symbol its last entry, the count of its slots, and the bits of its sentences and of its zones. */
  readonly #marks: Int32Array;
  /** Entry -> where the marks of its symbol lie, who holds the symbol, and the entry before of this symbol. */
  #place = new Int32Array(1 << 12);
  #holder = new Int32Array(1 << 12);
  #before = new Int32Array(1 << 12);
  #size = 1;

  constructor(symbols: number) {
    this.#marks = new Int32Array(width * symbols);
  }

  /** Forget what was noted, for the next text: that is little beside all symbols. */
  forget(): void {
    const marks = this.#marks;
    for (let entry = 1; entry < this.#size; entry++) {
      const at = this.#place[entry] ?? 0;
      for (let one = at; one < at + width; one++) marks[one] = 0;
    }
    this.#size = 1;
  }

  /** Note of some symbols who holds them, in how many slots, and in which sentences and zones. */
  add(
    symbols: ArrayLike<number>,
    holder: number,
    count: number,
    sentences: number,
    zones: number,
  ): void {
    while (this.#size + symbols.length > this.#holder.length) this.#grow();
    const marks = this.#marks;
    const [places, holders, befores] = [this.#place, this.#holder, this.#before];
    let entry = this.#size;
    for (let one = 0; one < symbols.length; one++) {
      const at = width * (symbols[one] ?? 0);
      places[entry] = at;
      holders[entry] = holder;
      befores[entry] = marks[at] ?? 0;
      marks[at] = entry++;
      marks[at + 1] = (marks[at + 1] ?? 0) + count;
      marks[at + 2] = (marks[at + 2] ?? 0) | sentences;
      marks[at + 3] = (marks[at + 3] ?? 0) | zones;
    }
    this.#size = entry;
  }

  /** Give the last entry of a symbol; 0 if there is none. */
  last(symbol: number): number {
    return this.#marks[width * symbol] ?? 0;
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
    return this.#marks[width * symbol + 1] ?? 0;
  }

  /** Give a bit for each sentence that has a symbol. */
  sentences(symbol: number): number {
    return this.#marks[width * symbol + 2] ?? 0;
  }

  /** Give a bit for each zone that has a symbol. */
  zones(symbol: number): number {
    return this.#marks[width * symbol + 3] ?? 0;
  }

  #grow(): void {
    this.#place = twice(this.#place);
    this.#holder = twice(this.#holder);
    this.#before = twice(this.#before);
  }
}

function twice(row: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * row.length);
  longer.set(row);
  return longer;
}
