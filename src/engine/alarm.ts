import type { Plan, Trial } from "./plan.ts";

/** Keeps which trials are worth while in a text, and gives them in their order. */
export class Alarm {
  readonly #plan: Plan;
  /** Trial -> 1 if it is worth while. */
  readonly #awake: Uint8Array;
  readonly #always: Uint8Array;
  #next = 0;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#always = new Uint8Array(plan.trials.length);
    for (const [sleeper, trial] of plan.trialOf.entries()) {
      if (trial >= 0 && plan.needs.asleep[sleeper] === 0) this.#always[trial] = 1;
    }
    this.#awake = this.#always.slice();
  }

  /** Begin anew, for another text. */
  reset(): void {
    this.#awake.set(this.#always);
    this.#next = 0;
  }

  /** Note that all occurs that a sleeper needs; if it was passed, it is not given any more. */
  wake(sleeper: number): void {
    const trial = this.#plan.trialOf[sleeper] ?? -1;
    if (trial >= 0) this.#awake[trial] = 1;
  }

  /** Take the trials of the next unit that has any, as long as they stand before a limit. */
  take(limit: number): readonly Trial[] {
    const { trials } = this.#plan;
    const taken: Trial[] = [];
    let at = this.#awake.indexOf(1, this.#next);
    while (at >= 0 && at < limit) {
      const trial = trials[at];
      if (!trial || (taken[0] && taken[0].unit !== trial.unit)) break;
      taken.push(trial);
      this.#next = at + 1;
      at = this.#awake.indexOf(1, this.#next);
    }
    return taken;
  }
}
