/** A row of slots, end exclusive. */
export interface Interval {
  start: number;
  end: number;
}

/** Answers quickly whether any of many stretches touches another. */
export class Intervals {
  /** By rising start. */
  readonly #sorted: readonly Interval[];
  /** The furthest end of the stretches up to each one. */
  readonly #furthest: number[] = [];

  constructor(intervals: readonly Interval[]) {
    this.#sorted = isRising(intervals)
      ? intervals
      : intervals.toSorted((a, b) => a.start - b.start);
    let furthest = -1;
    for (const { end } of this.#sorted) {
      furthest = Math.max(furthest, end);
      this.#furthest.push(furthest);
    }
  }

  /** Tell whether there are none. */
  get isEmpty(): boolean {
    return this.#sorted.length === 0;
  }

  /** Tell whether any stretch shares a slot with this one. */
  touches({ start, end }: Interval): boolean {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (this.#furthest[low - 1] ?? 0) > start;
  }
}

function isRising(intervals: readonly Interval[]): boolean {
  for (let at = 1; at < intervals.length; at++) {
    if ((intervals[at]?.start ?? 0) < (intervals[at - 1]?.start ?? 0)) return false;
  }
  return true;
}
