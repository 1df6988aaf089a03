/** Symbols in a row that is worth comparing. */
const short = 16;

/**
 * The rows of symbols that words carry, each with a number: most words of a text share theirs with
 * words of other texts, and so does all that can be said of them beforehand.
 */
export class Bags {
  /** Bag -> its symbols, rising. */
  readonly rows: (readonly number[])[] = [];
  /** What a short row is spelled like: most words that are in no list have one of few. */
  readonly #byKey = new Map<string, number>();
  /** The row itself: to spell out a long one takes as long as to read it, and two are seldom alike. */
  readonly #byRow = new Map<readonly number[], number>();
  /** Bag -> symbol -> the bag that has this one as well. */
  readonly #wider: (Map<number, number> | undefined)[] = [];

  /** Give the number of a row of symbols, which must rise. */
  of(symbols: readonly number[]): number {
    const isShort = symbols.length <= short;
    const known = isShort ? this.#byKey.get(symbols.join()) : this.#byRow.get(symbols);
    if (known !== undefined) return known;
    const bag = this.rows.push(symbols) - 1;
    if (isShort) this.#byKey.set(symbols.join(), bag);
    else this.#byRow.set(symbols, bag);
    return bag;
  }

  /** Give the bag that has a symbol besides those of another. */
  plus(bag: number, symbol: number): number {
    this.#wider[bag] ??= new Map();
    const known = this.#wider[bag].get(symbol);
    if (known !== undefined) return known;
    const symbols = new Set([...(this.rows[bag] ?? []), symbol]);
    const wider = this.of([...symbols].sort((a, b) => a - b));
    this.#wider[bag].set(symbol, wider);
    return wider;
  }
}
