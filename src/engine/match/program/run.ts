import { behind, op, type Program } from "../../../model/program.ts";
import { capturesOf, type Ground } from "../ground.ts";
import { Barren } from "./barren.ts";
import { retrace } from "./retrace.ts";
import { names, operand, step, type Track, takesSlot, target, widthOfGap } from "./track.ts";

/** A place where a program fits: slots of the field, end exclusive. */
export interface Hit {
  start: number;
  end: number;
  /** By capture of the program; absent for one that took nothing. */
  captures: readonly (readonly [start: number, end: number] | undefined)[];
}

/** No place to end at. */
const nowhere = Number.POSITIVE_INFINITY;

/** Forks that are tried from a start before what comes of them is remembered, in all of the sentence. */
const patience = 32;

/** What is remembered at most; it may be forgotten at any time, for only time is lost by it. */
const most = 100_000;

/**
 * A program on its way through a sentence.
 *
 * What came of a fork at a slot is remembered, so the work is at most the length of the program
 * times that of the sentence, and the width of a gap.
 */
export interface Run extends Track {
  /** The program's first instruction. */
  first: number;
  captures: number;
  /** Instruction and slot, as one number -> the nearest end from there. */
  known: Map<number, number> | undefined;
  barren: Barren | undefined;
  forks: number;
}

/** Make ready to try a program; the run is to enter a sentence first. */
export function startRun(program: Program, { programs, field }: Ground): Run {
  return {
    code: programs.code,
    first: programs.start[program] ?? 0,
    captures: capturesOf(programs, program)?.length ?? 0,
    field,
    sentence: -1,
    from: 0,
    to: 0,
    known: undefined,
    barren: undefined,
    forks: 0,
  };
}

/** Go on in a sentence. */
export function enterSentence(run: Run, sentence: number): void {
  run.sentence = sentence;
  run.from = run.field.first[sentence] ?? 0;
  run.to = run.field.first[sentence + 1] ?? run.from;
  run.known = undefined;
  run.barren = undefined;
}

/** Find the shortest fit that begins at a slot. */
export function findAt(run: Run, start: number): Hit | undefined {
  run.forks = 0;
  const end = nearest(run, run.first, start);
  if (end === nowhere || end === start) return undefined;
  if (run.captures === 0) return { start, end, captures: none };
  run.forks = patience;
  const captures = retrace(run, run.first, start, end, (pc, slot) => nearest(run, pc, slot));
  return { start, end, captures };
}

const none: Hit["captures"] = [];

/** Give the nearest end of a match that goes on at an instruction and a slot. */
function nearest(run: Run, from: number, start: number): number {
  const { code } = run;
  let pc = from;
  let slot = start;
  for (let now = code[pc]; now !== op.match; now = code[pc]) {
    if (now === op.split || now === op.gap || (now === op.take && startsStretch(run, pc, slot))) {
      return fork(run, pc, slot);
    }
    slot = step(run, pc, slot);
    if (slot < 0) return nowhere;
    pc = target(code, pc);
  }
  return slot;
}

/** Tell whether a stretch that an instruction takes begins at a slot. */
function startsStretch({ code, field, to }: Run, pc: number, slot: number): boolean {
  const edges = field.edges[slot];
  if (!edges || slot >= to) return false;
  for (const { symbol } of edges) if (names(code, pc, symbol)) return true;
  return false;
}

function fork(run: Run, pc: number, slot: number): number {
  if (!run.known && run.forks++ < patience) return bestFrom(run, pc, slot);
  run.known ??= new Map();
  const key = pc * (run.to - run.from + 1) + slot - run.from;
  const known = run.known.get(key);
  if (known !== undefined) return known;
  const best = bestFrom(run, pc, slot);
  if (run.known.size >= most) run.known.clear();
  run.known.set(key, best);
  return best;
}

/** Try all ways from a fork. */
function bestFrom(run: Run, pc: number, slot: number): number {
  const { code } = run;
  if (code[pc] === op.take) return bestOfEdges(run, pc, slot);
  if (code[pc] === op.gap) return bestOfGap(run, pc, slot);
  const first = nearest(run, operand(code, pc + 1), slot);
  return Math.min(first, nearest(run, operand(code, pc + 2), slot));
}

function bestOfEdges(run: Run, pc: number, slot: number): number {
  const { code, field, to } = run;
  if (slot >= to) return nowhere;
  const next = behind(code, pc);
  let best = takesSlot(run, pc, slot) ? nearest(run, next, slot + 1) : nowhere;
  for (const edge of field.edges[slot] ?? []) {
    if (edge.end >= best || !names(code, pc, edge.symbol)) continue;
    best = Math.min(best, Math.max(edge.end, nearest(run, next, edge.next)));
  }
  return best;
}

function bestOfGap(run: Run, pc: number, slot: number): number {
  const last = slot + widthOfGap(run, pc, slot);
  // It takes a while until there is much that one would meet again.
  const barren = run.barren ?? (run.forks > patience ? new Barren() : undefined);
  run.barren = barren;
  let best = nowhere;
  for (let at = barren?.skip(pc, slot) ?? slot; at <= last && at < best; ) {
    const end = nearest(run, pc + 3, at);
    if (end === nowhere) barren?.note(pc, at);
    best = Math.min(best, end);
    at = barren?.skip(pc, at + 1) ?? at + 1;
  }
  return best;
}
