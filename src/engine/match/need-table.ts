import type { Program, Programs } from "../../model/program.ts";
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
  { needs, needsStart }: Programs,
  units: readonly Unit[],
  trials: readonly Trial[],
): NeedTable {
  const more: number[] = [];
  const add = (parts: readonly number[]): number => {
    const at = needs.length + more.length;
    for (const part of parts) more.push(part);
    return at;
  };
  const ofTrial = Int32Array.from(trials, ({ unit, of, program }) => {
    if (program !== undefined) return needsStart[program] ?? 0;
    return add(needsOfMore(units[unit], of, { needs, needsStart }));
  });
  const entries = new Int32Array(needs.length + more.length);
  entries.set(needs);
  entries.set(more, needs.length);
  const isNeeded = symbolsIn(entries);
  return {
    entries,
    ofProgram: new Int32Array(needsStart),
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
  { needs, needsStart }: Pick<Programs, "needs" | "needsStart">,
): readonly number[] {
  if (!unit || "rule" in unit) {
    const parts = (of?.all ?? []).map((part: Program) => needsStart[part] ?? 0);
    const rows = parts.flatMap((at) => unplacedNeeds(needs, at));
    return [rows.length, ...rows.flat()];
  }
  const { split } = unit.span;
  return split ? [2, unplaced, 1, split.stem, unplaced, 1, split.particle] : [0];
}

function unplacedNeeds(needs: readonly number[], entry: number): readonly (readonly number[])[] {
  const rows: (readonly number[])[] = [];
  let at = entry + 1;
  for (let count = needs[entry] ?? 0; count > 0; count--) {
    const end = at + 2 + (needs[at + 1] ?? 0);
    rows.push([unplaced, ...needs.slice(at + 1, end)]);
    at = end;
  }
  return rows;
}

/** Index trials by the need that is named first, the rarest: to wait for common words as well costs more than it spares. */
function indexWakes(entries: Int32Array, ofTrial: Int32Array, symbols: number) {
  const wakesStart = new Int32Array(symbols + 1);
  eachWake(entries, ofTrial, (symbol) => {
    wakesStart[symbol + 1] = (wakesStart[symbol + 1] ?? 0) + 1;
  });
  for (let symbol = 0; symbol < symbols; symbol++) {
    wakesStart[symbol + 1] = (wakesStart[symbol + 1] ?? 0) + (wakesStart[symbol] ?? 0);
  }
  const wakes = new Int32Array(wakesStart[symbols] ?? 0);
  const next = wakesStart.slice();
  eachWake(entries, ofTrial, (symbol, trial) => {
    const at = next[symbol] ?? 0;
    wakes[at] = trial;
    next[symbol] = at + 1;
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

function symbolsIn(entries: Int32Array): Uint8Array {
  const symbols: number[] = [];
  let most = 0;
  for (let at = 0; at < entries.length; ) {
    for (let needs = entries[at++] ?? 0; needs > 0; needs--) {
      const end = at + 2 + (entries[at + 1] ?? 0);
      for (at += 2; at < end; at++) {
        const symbol = entries[at] ?? 0;
        most = Math.max(most, symbol);
        symbols.push(symbol);
      }
    }
  }
  const isNeeded = new Uint8Array(most + 1);
  for (const symbol of symbols) isNeeded[symbol] = 1;
  return isNeeded;
}
