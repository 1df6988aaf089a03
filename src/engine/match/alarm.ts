import type { Bags } from "../slots/bags.ts";
import type { Occurrences } from "./occurrences.ts";
import type { Plan, Trial } from "./plan.ts";

/** Keeps which trials are worth while in a text, and gives them in their order. */
export class Alarm {
  readonly #plan: Plan;
  readonly #occurrences: Pick<Occurrences, "isAmong" | "sentencesFor">;
  /** A bit for each trial: set if it is worth while, 32 of them in a number. */
  readonly #awake: Int32Array;
  readonly #bags: Bags;
  /** Bag -> the trials that it makes worth while, each with a symbol that must stand in its sentence, or 0. */
  readonly #wokenBy: (Int32Array | undefined)[] = [];
  #next = 0;

  constructor(plan: Plan, occurrences: Pick<Occurrences, "isAmong" | "sentencesFor">, bags: Bags) {
    this.#plan = plan;
    this.#occurrences = occurrences;
    this.#bags = bags;
    this.#awake = new Int32Array((plan.trials.length >> 5) + 1);
  }

  /** Begin anew, for another text. */
  reset(): void {
    this.#awake.fill(0);
    this.#next = 0;
    for (const trial of this.#plan.needs.always) this.#rouse(trial);
  }

  /** Note that what is in a bag occurs, and in which sentences: a bit for each, see `bitOf`. All words must be known. */
  wakeBag(bag: number, sentences: number): void {
    const woken = this.#wokenBy[bag] ?? this.#trialsOf(bag);
    this.#wokenBy[bag] = woken;
    for (let at = 0; at < woken.length; at += 2) {
      const second = woken[at + 1] ?? 0;
      if (second === 0 || this.#occurrences.isAmong(second, sentences)) this.#rouse(woken[at] ?? 0);
    }
  }

  /** Note that a symbol occurs, which makes trials worth while; one that was passed is not given any more. */
  wake(symbol: number): void {
    const woken: number[] = [];
    this.#plan.needs.addWoken(symbol, woken);
    for (const trial of woken) this.#rouse(trial);
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
    const woken: number[] = [];
    const { needs } = this.#plan;
    for (const symbol of this.#bags.rows[bag] ?? []) needs.addWoken(symbol, woken);
    return Int32Array.from(woken.flatMap((trial) => [trial, needs.secondOf(trial)]));
  }

  #rouse(trial: number): void {
    const at = trial >> 5;
    this.#awake[at] = (this.#awake[at] ?? 0) | (1 << (trial & 31));
  }

  /** Give the next trial that is awake; -1 if there is none. */
  #following(): number {
    const awake = this.#awake;
    let at = this.#next >> 5;
    let bits = (awake[at] ?? 0) & (-1 << (this.#next & 31));
    while (bits === 0 && ++at < awake.length) bits = awake[at] ?? 0;
    return bits === 0 ? -1 : 32 * at + lowest(bits);
  }
}

/** Give the place of the lowest bit that is set. */
function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
