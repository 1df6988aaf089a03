import { op } from "../../../model/program.ts";
import { Barren } from "./barren.ts";
import { type Track, type Way, waysOn, widthOfGap } from "./track.ts";

/** Where a stretch ends, and where a pattern that took it goes on. */
export interface End {
  next: number;
  end: number;
}

/** Ends that are kept of one start, the nearest; only a member of a set with a gap in it has more. */
const most = 8;

/** What is remembered at most; it may be forgotten at any time, for only time is lost by it. */
const mostKnown = 50_000;

/** Finds all the ways in which a program fits from a start. */
export class EndFinder {
  readonly #track: Track;
  readonly #first: number;
  /** Instruction and slot, as one number -> the ends from there. */
  #known: Map<number, readonly End[]> | undefined;
  readonly #barren = new Barren();

  /** `first` is the program's first instruction. */
  constructor(track: Track, first: number) {
    this.#track = track;
    this.#first = first;
  }

  /** List where the program may end that begins at a slot, the nearest first. */
  from(start: number): readonly End[] {
    return this.#ends(this.#first, start).filter(({ end }) => end > start);
  }

  #ends(pc: number, slot: number): readonly End[] {
    const { code, from, to } = this.#track;
    if (code[pc] === op.match) return [{ next: slot, end: slot }];
    if (code[pc] !== op.split && code[pc] !== op.gap) return this.#ofWays(pc, slot);
    const key = pc * (to - from + 1) + slot - from;
    this.#known ??= new Map();
    const known = this.#known.get(key);
    if (known) return known;
    const ends = code[pc] === op.gap ? this.#ofGap(pc, slot) : this.#ofWays(pc, slot);
    if (this.#known.size >= mostKnown) this.#known.clear();
    this.#known.set(key, ends);
    return ends;
  }

  #ofWays(pc: number, slot: number): readonly End[] {
    const ways = waysOn(this.#track, pc, slot);
    const [only] = ways;
    if (!only) return none;
    if (ways.length === 1) return this.#behind(only);
    return nearest(ways.flatMap((way) => this.#behind(way)));
  }

  #behind(way: Way): readonly End[] {
    const ends = this.#ends(way.pc, way.slot);
    if (way.end === way.slot) return ends;
    return ends.map(({ next, end }) => ({ next, end: Math.max(end, way.end) }));
  }

  #ofGap(pc: number, slot: number): readonly End[] {
    const last = slot + widthOfGap(this.#track, pc, slot);
    let ends = none;
    for (let at = this.#barren.skip(pc, slot); at <= last; at = this.#barren.skip(pc, at + 1)) {
      // What is further on ends no nearer.
      if ((ends[most - 1]?.end ?? last + 1) <= at) break;
      const found = this.#ends(pc + 3, at);
      if (found.length === 0) this.#barren.note(pc, at);
      else ends = nearest([...ends, ...found]);
    }
    return ends;
  }
}

const none: readonly End[] = [];

/** Keep the nearest of some ends, each once. */
function nearest(ends: readonly End[]): readonly End[] {
  if (ends.length < 2) return ends;
  return ends
    .toSorted((a, b) => a.end - b.end || a.next - b.next)
    .filter(({ next, end }, at, all) => all[at - 1]?.next !== next || all[at - 1]?.end !== end)
    .slice(0, most);
}
