import type { Case } from "../../../model/rule.ts";
import type { Ground } from "../ground.ts";
import { findAllHits } from "../search.ts";
import { type Interval, Intervals } from "./intervals.ts";
import type { Label } from "./label.ts";

/** Answers whether something excuses a match; it is looked for once in all of the text. */
export class Excuses {
  readonly #ground: Ground;
  readonly #found = new Map<Case, Intervals>();

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** Tell whether what excuses the case of a match shares a slot with it. */
  excuse(match: Pick<Label, "of" | "start" | "end">): boolean {
    if (match.of.unless.length === 0) return false;
    const known = this.#found.get(match.of);
    const found = known ?? new Intervals(this.#look(match.of));
    if (!known) this.#found.set(match.of, found);
    return found.touches(match);
  }

  #look({ unless }: Case): readonly Interval[] {
    let found: readonly Interval[] = none;
    for (const program of unless) {
      const hits = findAllHits(program, this.#ground);
      if (hits.length > 0) found = found.length > 0 ? [...found, ...hits] : hits;
    }
    return found;
  }
}

const none: readonly Interval[] = [];
