import type { Plan, Trial } from "./plan.ts";

/** Keeps which trials are worth while in a text, and gives them in their order. */
export class Alarm {
  readonly #plan: Plan;
  /** Trial -> a bit for each of its needs that is not met yet. */
  readonly #asleep: Uint8Array;
  #next = 0;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#asleep = plan.asleep.slice();
  }

  /** Begin anew, for another text. */
  reset(): void {
    this.#asleep.set(this.#plan.asleep);
    this.#next = 0;
  }

  /** Note that a symbol occurs; what it wakes of what was passed is not given any more. */
  wake(symbol: number): void {
    for (const need of this.#plan.wakes[symbol] ?? []) {
      this.#asleep[need >> 2] = (this.#asleep[need >> 2] ?? 0) & ~(1 << (need & 3));
    }
  }

  /** Take the trials of the next unit that has any, as long as they stand before a limit. */
  take(limit: number): readonly Trial[] {
    const { trials } = this.#plan;
    const taken: Trial[] = [];
    let at = this.#asleep.indexOf(0, this.#next);
    while (at >= 0 && at < limit) {
      const trial = trials[at];
      if (!trial || (taken[0] && taken[0].unit !== trial.unit)) break;
      taken.push(trial);
      this.#next = at + 1;
      at = this.#asleep.indexOf(0, this.#next);
    }
    return taken;
  }
}
