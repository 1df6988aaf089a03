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
  /** Symbol -> where the trials begin, in `wakes`, of which the rarest need may be met by it. */
  wakesStart: Int32Array;
  wakes: Int32Array;
  /** The trials that need nothing. */
  always: readonly number[];
  /** Symbol -> 1 if it is ever looked for. */
  isNeeded: Uint8Array;
}

/** Write out what the trials of units need, beside what programs do. */
export function tabulateNeeds(
  programs: Pick<Programs, "needs" | "needsStart" | "needed">,
  units: readonly Unit[],
  trials: readonly Trial[],
): NeedTable {
  const needs = asNumbers(programs.needs);
  const ofProgram = asNumbers(programs.needsStart);
  const more: number[] = [];
  const ofTrial = new Int32Array(trials.length);
  for (const [index, { unit, of, program }] of trials.entries()) {
    ofTrial[index] = program === undefined ? needs.length + more.length : (ofProgram[program] ?? 0);
    if (program === undefined) more.push(...needsOfMore(units[unit], of, needs, ofProgram));
  }
  const entries = new Int32Array(needs.length + more.length);
  entries.set(needs);
  entries.set(more, needs.length);
  const isNeeded = markNeeded(programs.needed, units);
  return {
    entries,
    ofProgram,
    ofTrial,
    ...indexWakes(entries, ofTrial, isNeeded.length),
    always: [...ofTrial.keys()].filter((trial) => entries[ofTrial[trial] ?? 0] === 0),
    isNeeded,
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
function markNeeded(needed: Programs["needed"], units: readonly Unit[]): Uint8Array {
  const pieces = units.flatMap((unit) =>
    "span" in unit && unit.span.split ? Object.values(unit.span.split) : [],
  );
  const last = needed[needed.length - 1] ?? 0;
  const isNeeded = new Uint8Array(1 + pieces.reduce((most, one) => Math.max(most, one), last));
  for (let at = 0; at < needed.length; at++) isNeeded[needed[at] ?? 0] = 1;
  for (const symbol of pieces) isNeeded[symbol] = 1;
  return isNeeded;
}

/** Index trials by the need that is named first, the rarest: to wait for common words as well costs more than it spares. */
function indexWakes(entries: Int32Array, ofTrial: Int32Array, symbols: number) {
  const wakesStart = new Int32Array(symbols + 1);
  eachWake(entries, ofTrial, (symbol) => {
    wakesStart[symbol] = (wakesStart[symbol] ?? 0) + 1;
  });
  for (let symbol = 1; symbol <= symbols; symbol++) {
    wakesStart[symbol] = (wakesStart[symbol] ?? 0) + (wakesStart[symbol - 1] ?? 0);
  }
  const wakes = new Int32Array(wakesStart[symbols] ?? 0);
  // Filled from their ends, the rows of trials come to begin where they should.
  eachWake(entries, ofTrial, (symbol, trial) => {
    const at = (wakesStart[symbol] ?? 0) - 1;
    wakes[at] = trial;
    wakesStart[symbol] = at;
  });
  return { wakesStart, wakes };
}

function eachWake(
  entries: Int32Array,
  ofTrial: Int32Array,
  visit: (symbol: number, trial: number) => void,
): void {
  for (let trial = 0; trial < ofTrial.length; trial++) {
    const at = ofTrial[trial] ?? 0;
    const end = entries[at] === 0 ? 0 : at + 3 + (entries[at + 2] ?? 0);
    for (let one = at + 3; one < end; one++) visit(entries[one] ?? 0, trial);
  }
}
