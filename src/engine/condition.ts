import type { Condition } from "../model/rule.ts";
import type { Ground } from "./ground.ts";
import { type Interval, Intervals } from "./intervals.ts";
import type { Label, Labels } from "./label.ts";
import { rangeOf } from "./scope.ts";
import { findAllHits } from "./search.ts";

/** What there is to look into while rules are tried on a text. */
export interface Scene extends Ground {
  labels: Labels;
}

/**
 * Answers whether conditions hold. What a condition asks for is looked for once in all of the
 * text: when it is asked, the labels that it looks for are all there.
 */
export class Conditions {
  readonly #scene: Scene;
  readonly #found = new Map<Condition, Intervals>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Tell whether a condition on a match holds. */
  holds(condition: Condition, match: Label): boolean {
    return this.#isThere(condition, match) !== (condition.kind === "not");
  }

  #isThere(condition: Condition, match: Label): boolean {
    const known = this.#found.get(condition);
    const found = known ?? new Intervals(this.#look(condition));
    if (!known) this.#found.set(condition, found);
    if (found.isEmpty) return false;
    const { from, to, slots } = rangeOf(condition.scope, match, this.#scene.field);
    const { first } = this.#scene.field;
    return found.touches(slots ?? { start: first[from] ?? 0, end: first[to + 1] ?? 0 });
  }

  #look({ program, labels: symbols, kind }: Condition): readonly Interval[] {
    const { labels } = this.#scene;
    if (program !== undefined) return findAllHits(program, this.#scene);
    const [only] = symbols;
    const found =
      only !== undefined && symbols.length === 1
        ? labels.of(only)
        : symbols.flatMap((symbol) => labels.of(symbol));
    return kind === "used" ? found.filter(({ undoneBy }) => undoneBy === undefined) : found;
  }
}
