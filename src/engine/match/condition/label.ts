import type { Case, Rule } from "../../../model/rule.ts";
import type { Interval } from "./intervals.ts";

/** A rule that fits at some slots. */
export interface Label extends Interval {
  rule: Rule;
  of: Case;
  sentence: number;
  /** By name, in slots, end exclusive. */
  captures: Readonly<Record<string, readonly [start: number, end: number]>>;
  /** Id of the rule that undoes it. */
  undoneBy: string | undefined;
}

/** The labels that a text has been given so far. */
export class Labels {
  readonly #bySymbol = new Map<number, readonly Label[]>();

  /** Note labels of one rule, by rising place; all that it gives to a text at once. */
  add(symbol: number, labels: readonly Label[]): void {
    if (labels.length > 0) this.#bySymbol.set(symbol, labels);
  }

  /** List the labels with a symbol, by rising place. */
  of(symbol: number): readonly Label[] {
    return this.#bySymbol.get(symbol) ?? none;
  }

  /** List the labels with a symbol in a sentence. */
  in(sentence: number, symbol: number): readonly Label[] {
    const labels = this.of(symbol);
    const from = indexWhere(labels, (label) => label.sentence >= sentence);
    const to = indexWhere(labels, (label) => label.sentence > sentence);
    return labels.slice(from, to);
  }
}

const none: readonly Label[] = [];

/** Find where in a row what holds begins to hold. */
function indexWhere(labels: readonly Label[], holds: (label: Label) => boolean): number {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const label = labels[middle];
    if (label && holds(label)) high = middle;
    else low = middle + 1;
  }
  return low;
}
