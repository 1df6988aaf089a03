import type { Bags } from "../slots/bags.ts";

/** Which bags of symbols a text has, and at which slots. */
export class Present {
  readonly #bags: Bags;
  /** The bags that the text has, each once. */
  readonly #list: number[] = [];
  /** Bag -> its last slot and one; 0 if the text does not have it. */
  #last = new Int32Array(1 << 10);
  /** Slot -> the one before it with the same bag, and one. */
  #before = new Int32Array(1 << 10);

  constructor(bags: Bags) {
    this.#bags = bags;
  }

  /** Take the bags of another text, by slot, and list them, each once. */
  read(row: readonly number[]): readonly number[] {
    for (const bag of this.#list) this.#last[bag] = 0;
    this.#list.length = 0;
    this.#last = roomFor(this.#bags.rows.length, this.#last);
    this.#before = roomFor(row.length, this.#before);
    for (let slot = 0; slot < row.length; slot++) {
      const bag = row[slot] ?? 0;
      const before = this.#last[bag] ?? 0;
      if (before === 0) this.#list.push(bag);
      this.#before[slot] = before;
      this.#last[bag] = slot + 1;
    }
    return this.#list;
  }

  /** Add the slots of a bag to a list, falling. */
  addSlots(bag: number, slots: number[]): void {
    for (let at = this.#last[bag] ?? 0; at > 0; at = this.#before[at - 1] ?? 0) slots.push(at - 1);
  }
}

function roomFor(size: number, row: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  return size <= row.length ? row : new Int32Array(2 * size);
}
