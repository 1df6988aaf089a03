import type { Condition, Count, Look } from "../../../model/rule.ts";
import { wordsIn } from "../../slots/field.ts";
import type { Ground } from "../ground.ts";
import { findAllHits } from "../search.ts";
import { type Interval, Intervals } from "./intervals.ts";
import type { Label, Labels } from "./label.ts";
import { rangeOf } from "./scope.ts";

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
  readonly #found = new Map<Look, Intervals>();
  readonly #counted = new Map<Count, boolean>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Tell whether a condition on a match holds. */
  holds(condition: Condition, match: Label): boolean {
    if ("over" in condition) return this.#isOver(condition);
    return this.#isThere(condition, match) !== (condition.kind === "not");
  }

  /** Tell whether there is more of something in the text than a condition asks for. */
  #isOver(condition: Count): boolean {
    const known = this.#counted.get(condition) ?? this.#count(condition) > condition.over;
    this.#counted.set(condition, known);
    return known;
  }

  #count({ kind, labels: symbols }: Count): number {
    const { labels, field } = this.#scene;
    const counts = symbols.map((symbol) => labels.of(symbol).length);
    if (kind === "kinds") return counts.filter((count) => count > 0).length;
    const matches = counts.reduce((total, count) => total + count, 0);
    if (kind === "count") return matches;
    const words = field.sentences.reduce((total, sentence) => total + wordsIn(sentence), 0);
    return (matches * 1000) / words;
  }

  #isThere(condition: Look, match: Label): boolean {
    const known = this.#found.get(condition);
    const found = known ?? new Intervals(this.#look(condition));
    if (!known) this.#found.set(condition, found);
    if (found.isEmpty) return false;
    const { from, to, slots } = rangeOf(condition.scope, match, this.#scene.field);
    const { first } = this.#scene.field;
    return found.touches(slots ?? { start: first[from] ?? 0, end: first[to + 1] ?? 0 });
  }

  #look({ program, labels: symbols, kind }: Look): readonly Interval[] {
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
