import type { Program, Programs } from "../../model/program.ts";
import { asNumbers } from "../../model/row.ts";
import type { Trial, Unit } from "./plan.ts";

/** Reach of what may stand anywhere: a part in any order, the particle of a verb. */
export const unplaced = -2;

/** What programs need, and what more than one of them needs, written as `Programs` writes it. */
export interface NeedTable {
  entries: Int32Array;
  /** Program -> where its entry begins. */
  ofProgram: Int32Array;
  /** Trial -> where its entry begins; all its needs must be met in one sentence. */
  ofTrial: Int32Array;
  /** Add the trials of which the rarest need may be met by a symbol to a list. */
  addWoken: (symbol: number, woken: number[]) => void;
  /** Give a symbol that a trial needs beside its rarest need, and that only words carry; 0 if there is none. */
  secondOf: (trial: number) => number;
  /** The trials that need nothing. */
  always: readonly number[];
  /** Symbol -> 1 if it is ever looked for. */
  isNeeded: Uint8Array;
}

/** What programs bring of their own. */
type Needs = Pick<Programs, "needs" | "needsStart" | "needed" | "wakes" | "wakesStart">;

/** Write out what the trials of units need, beside what programs do. */
export function tabulateNeeds(
  programs: Needs,
  units: readonly Unit[],
  trials: readonly Trial[],
): NeedTable {
  const needs = asNumbers(programs.needs);
  const ofProgram = asNumbers(programs.needsStart);
  const ofTrial = new Int32Array(trials.length);
  const trialOf = new Int32Array(ofProgram.length).fill(-1);
  const others: number[] = [];
  // There are thousands at each start, which is before anything runs fast.
  for (let trial = 0; trial < trials.length; trial++) {
    const program = trials[trial]?.program;
    if (program === undefined) others.push(trial);
    else {
      trialOf[program] = trial;
      ofTrial[trial] = ofProgram[program] ?? 0;
    }
  }
  const more: number[] = [];
  for (const trial of others) {
    ofTrial[trial] = needs.length + more.length;
    const { unit = -1, of } = trials[trial] ?? {};
    more.push(...needsOfMore(units[unit], of, needs, ofProgram));
  }
  const entries = new Int32Array(needs.length + more.length);
  entries.set(needs);
  entries.set(more, needs.length);
  const isFree = (trial: number) => entries[ofTrial[trial] ?? 0] === 0;
  const made = new Set(units.map((unit) => ("span" in unit ? unit.span : unit.rule).symbol));
  return {
    entries,
    ofProgram,
    ofTrial,
    secondOf: (trial) => secondNeed(entries, ofTrial[trial] ?? 0, made),
    addWoken: waker(programs, trialOf, firstNeeds(others, entries, ofTrial)),
    always: others.filter(isFree),
    isNeeded: markNeeded(programs.needed, units),
  };
}

/** Write an entry of what must occur for what is more than a pattern. */
function needsOfMore(
  unit: Unit | undefined,
  of: Trial["of"],
  needs: Int32Array,
  ofProgram: Int32Array,
): readonly number[] {
  if (!unit || "rule" in unit) {
    const parts = (of?.all ?? []).map((part: Program) => ofProgram[part] ?? 0);
    const rows = parts.flatMap((at) => unplacedNeeds(needs, at));
    return [rows.length, ...rows.flat()];
  }
  const { split } = unit.span;
  return split ? [2, unplaced, 1, split.stem, unplaced, 1, split.particle] : [0];
}

function unplacedNeeds(needs: Int32Array, entry: number): readonly (readonly number[])[] {
  const rows: (readonly number[])[] = [];
  let at = entry + 1;
  for (let count = needs[entry] ?? 0; count > 0; count--) {
    const end = at + 2 + (needs[at + 1] ?? 0);
    rows.push([unplaced, ...needs.subarray(at + 1, end)]);
    at = end;
  }
  return rows;
}

/** Mark the symbols that are ever looked for: what programs need, and the pieces of verbs. */
function markNeeded(needed: Needs["needed"], units: readonly Unit[]): Uint8Array {
  const pieces = units.flatMap((unit) =>
    "span" in unit && unit.span.split ? Object.values(unit.span.split) : [],
  );
  const last = needed[needed.length - 1] ?? 0;
  const isNeeded = new Uint8Array(1 + pieces.reduce((most, one) => Math.max(most, one), last));
  for (let at = 0; at < needed.length; at++) isNeeded[needed[at] ?? 0] = 1;
  for (const symbol of pieces) isNeeded[symbol] = 1;
  return isNeeded;
}

/** Index trials that are more than a program by the need that is named first, the rarest. */
function firstNeeds(
  trials: readonly number[],
  entries: Int32Array,
  ofTrial: Int32Array,
): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>();
  for (const trial of trials) {
    const at = ofTrial[trial] ?? 0;
    const end = entries[at] === 0 ? at : at + 3 + (entries[at + 2] ?? 0);
    for (const symbol of entries.subarray(at + 3, Math.max(at + 3, end))) {
      index.set(symbol, [...(index.get(symbol) ?? []), trial]);
    }
  }
  return index;
}

function secondNeed(entries: Int32Array, entry: number, made: ReadonlySet<number>): number {
  let at = entry + 3 + (entries[entry + 2] ?? 0);
  // What stretches carry too may come to be in more sentences, and wakes nobody a second time.
  if (entries.subarray(entry + 3, at).some((symbol) => made.has(symbol))) return 0;
  for (let needs = (entries[entry] ?? 0) - 1; needs > 0; needs--) {
    const symbol = entries[at + 2] ?? 0;
    if (entries[at + 1] === 1 && !made.has(symbol)) return symbol;
    at += 2 + (entries[at + 1] ?? 0);
  }
  return 0;
}

/** To wait for common words as well as for the rarest costs more than it spares. */
function waker(
  { wakes, wakesStart }: Needs,
  trialOf: Int32Array,
  others: ReadonlyMap<number, readonly number[]>,
): NeedTable["addWoken"] {
  return (symbol, woken) => {
    for (const trial of others.get(symbol) ?? none) woken.push(trial);
    const end = wakesStart[symbol + 1] ?? 0;
    for (let at = wakesStart[symbol] ?? 0; at < end; at++) {
      const trial = trialOf[wakes[at] ?? 0] ?? -1;
      if (trial >= 0) woken.push(trial);
    }
  };
}

const none: readonly number[] = [];
