import { op, type Program } from "../model/program.ts";
import { Barren } from "./barren.ts";
import type { Field } from "./field.ts";
import {
  behind,
  names,
  operand,
  step,
  type Track,
  takesSlot,
  target,
  trackOf,
  type Way,
  waysOn,
  widthOfGap,
} from "./track.ts";

/** A place where a program fits: slots of the field, end exclusive. */
export interface Hit {
  start: number;
  end: number;
  /** By capture of the program; absent for one that took nothing. */
  captures: readonly (readonly [start: number, end: number] | undefined)[];
}

/** No place to end at. */
const nowhere = Number.POSITIVE_INFINITY;

/** Forks that are tried from a start before what comes of them is remembered. */
const patience = 32;

/** What is remembered at most; it may be forgotten at any time, for only time is lost by it. */
const most = 100_000;

/**
 * Tries a program on a sentence.
 *
 * What came of a fork at a slot is remembered, so the work is at most the length of the program
 * times that of the sentence, and the width of a gap.
 */
export class Runner {
  readonly #captures: number;
  readonly #barren = new Barren();
  #track: Track;
  /** Instruction and slot, as one number -> the nearest end from there. */
  #known: Map<number, number> | undefined;
  #forks = 0;

  constructor({ code, captures }: Program, field: Field, sentence: number) {
    this.#track = trackOf(code, field, sentence);
    this.#captures = captures.length;
  }

  /** Go on in another sentence. */
  enter(sentence: number): void {
    this.#track = trackOf(this.#track.code, this.#track.field, sentence);
    this.#known = undefined;
    this.#barren.clear();
  }

  /** Find the shortest fit that begins at a slot. */
  at(start: number): Hit | undefined {
    this.#forks = 0;
    const end = this.#nearest(0, start);
    if (end === nowhere || end === start) return undefined;
    return { start, end, captures: this.#captures > 0 ? this.#retrace(start, end) : none };
  }

  /** List the ways on from an instruction at a slot, the preferred first. */
  waysFrom(pc: number, slot: number): readonly Way[] {
    return waysOn(this.#track, pc, slot);
  }

  /** Give the nearest end of a match that goes on at an instruction and a slot. */
  #nearest(from: number, start: number): number {
    const { code, field } = this.#track;
    let pc = from;
    let slot = start;
    for (let now = code[pc]; now !== op.match; now = code[pc]) {
      if (now === op.split || now === op.gap || (now === op.take && field.edges[slot])) {
        return this.#fork(pc, slot);
      }
      slot = step(this.#track, pc, slot);
      if (slot < 0) return nowhere;
      pc = target(code, pc);
    }
    return slot;
  }

  #fork(pc: number, slot: number): number {
    if (this.#forks++ < patience) return this.#best(pc, slot);
    this.#known ??= new Map();
    const key = pc * (this.#track.to - this.#track.from + 1) + slot - this.#track.from;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const best = this.#best(pc, slot);
    if (this.#known.size >= most) this.#known.clear();
    this.#known.set(key, best);
    return best;
  }

  /** Try all ways from a fork. */
  #best(pc: number, slot: number): number {
    const { code } = this.#track;
    if (code[pc] === op.take) return this.#bestOfEdges(pc, slot);
    if (code[pc] === op.gap) return this.#bestOfGap(pc, slot);
    const first = this.#nearest(operand(code, pc + 1), slot);
    return Math.min(first, this.#nearest(operand(code, pc + 2), slot));
  }

  #bestOfEdges(pc: number, slot: number): number {
    const { code, field, to } = this.#track;
    if (slot >= to) return nowhere;
    const next = behind(code, pc);
    let best = takesSlot(this.#track, pc, slot) ? this.#nearest(next, slot + 1) : nowhere;
    for (const edge of field.edges[slot] ?? []) {
      if (edge.end >= best || !names(code, pc, edge.symbol)) continue;
      best = Math.min(best, Math.max(edge.end, this.#nearest(next, edge.next)));
    }
    return best;
  }

  #bestOfGap(pc: number, slot: number): number {
    const last = slot + widthOfGap(this.#track, pc, slot);
    let best = nowhere;
    for (let at = this.#barren.skip(pc, slot); at <= last && at < best; ) {
      const end = this.#nearest(pc + 3, at);
      if (end === nowhere) this.#barren.note(pc, at);
      best = Math.min(best, end);
      at = this.#barren.skip(pc, at + 1);
    }
    return best;
  }

  /** Go the way to an end once more, to see where captures lie. */
  #retrace(start: number, end: number): Hit["captures"] {
    const { code } = this.#track;
    const captures: ([number, number] | undefined)[] = [];
    const open = new Map<number, [number, number]>();
    this.#forks = patience;
    let at: Way | undefined = { pc: 0, slot: start, end: start };
    // What was taken on the way may already reach as far as the end; the rest must not reach further.
    let reached = start;
    while (at && code[at.pc] !== op.match) {
      const { pc, slot }: Way = at;
      const capture = operand(code, pc + 1);
      if (code[pc] === op.open) open.set(capture, [slot, slot]);
      if (code[pc] === op.close) captures[capture] = open.get(capture);
      if (code[pc] === op.close) open.delete(capture);
      at = waysOn(this.#track, pc, slot).find(
        (one) => Math.max(reached, one.end, this.#nearest(one.pc, one.slot)) === end,
      );
      reached = Math.max(reached, at?.end ?? reached);
      for (const span of open.values()) span[1] = Math.max(span[1], at?.end ?? slot);
    }
    return captures.map((span) => (span && span[0] < span[1] ? span : undefined));
  }
}

const none: Hit["captures"] = [];
