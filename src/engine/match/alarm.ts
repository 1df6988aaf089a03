import type { Bags } from "../slots/bags.ts";
import type { Occurrences } from "./occurrences.ts";
import type { Plan, Trial } from "./plan.ts";

/** Keeps which trials are worth while in a text, and gives them in their order. */
export class Alarm {
  readonly #plan: Plan;
  readonly #occurrences: Pick<Occurrences, "sentencesFor">;
  /** Trial -> 1 if it is worth while. */
  readonly #awake: Uint8Array;
  readonly #bags: Bags;
  /** Bag -> the trials that it makes worth while. */
  readonly #wokenBy: (Int32Array | undefined)[] = [];
  #next = 0;

  constructor(plan: Plan, occurrences: Pick<Occurrences, "sentencesFor">, bags: Bags) {
    this.#plan = plan;
    this.#occurrences = occurrences;
    this.#bags = bags;
    this.#awake = plan.needs.always.slice();
  }

  /** Begin anew, for another text. */
  reset(): void {
    this.#awake.set(this.#plan.needs.always);
    this.#next = 0;
  }

  /** Note that what is in a bag occurs. */
  wakeBag(bag: number): void {
    this.#wokenBy[bag] ??= this.#trialsOf(bag);
    for (const trial of this.#wokenBy[bag]) this.#awake[trial] = 1;
  }

  /** Note that a symbol occurs, which makes trials worth while; one that was passed is not given any more. */
  wake(symbol: number): void {
    const { wakes, wakesStart } = this.#plan.needs;
    const end = wakesStart[symbol + 1] ?? 0;
    for (let at = wakesStart[symbol] ?? 0; at < end; at++) this.#awake[wakes[at] ?? 0] = 1;
  }

  /** Take the trials of the next unit that has any, as long as they stand before a limit. */
  take(limit: number): readonly Trial[] {
    const { trials, needs } = this.#plan;
    const taken: Trial[] = [];
    for (let at = this.#following(); at >= 0 && at < limit; at = this.#following()) {
      const trial = trials[at];
      // What another unit needs may be what this one is about to give.
      if (!trial || (taken[0] && taken[0].unit !== trial.unit)) break;
      if (this.#occurrences.sentencesFor(needs.ofTrial[at] ?? 0) !== 0) taken.push(trial);
      this.#next = at + 1;
    }
    return taken;
  }

  #trialsOf(bag: number): Int32Array {
    const { wakes, wakesStart } = this.#plan.needs;
    const trials = new Set<number>();
    for (const symbol of this.#bags.rows[bag] ?? []) {
      const end = wakesStart[symbol + 1] ?? 0;
      for (let at = wakesStart[symbol] ?? 0; at < end; at++) trials.add(wakes[at] ?? 0);
    }
    return new Int32Array(trials);
  }

  /** Give the next trial that is awake; -1 if there is none. */
  #following(): number {
    return this.#awake.indexOf(1, this.#next);
  }
}
