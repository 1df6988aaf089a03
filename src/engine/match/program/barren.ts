/**
 * Remembers of each gap the slots behind which nothing goes on, as far as they lie side by side. A
 * gap is tried from one start after the other, and would meet them again and again.
 */
export class Barren {
  readonly #stretches = new Map<number, { from: number; to: number }>();

  /** Give the first slot from one on that is not known to be barren. */
  skip(gap: number, slot: number): number {
    const known = this.#stretches.get(gap);
    return known && slot >= known.from && slot < known.to ? known.to : slot;
  }

  /** Note that behind a slot nothing goes on. */
  note(gap: number, slot: number): void {
    const known = this.#stretches.get(gap);
    if (known?.to === slot) known.to = slot + 1;
    else this.#stretches.set(gap, { from: slot, to: slot + 1 });
  }
}
