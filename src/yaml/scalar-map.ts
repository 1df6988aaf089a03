import type { Scalar } from "yaml";
import type { Run, TextMap } from "../model/map.ts";
import { type Atom, atomsOf } from "./atoms.ts";

/**
 * Map the value of a string to where it stands in the file: exact to the unit in all five styles,
 * except that white space around a line break is one range.
 */
export function scalarMap(node: Scalar<string>, source: string): TextMap {
  const [start, end] = node.range ?? [0, 0];
  const { value } = node;
  const runs = align(value, atomsOf(node.type ?? "PLAIN", source, start, end));
  if (value === "") return { length: 0, runs: [] };
  // What cannot be traced stands somewhere in the whole.
  return { length: value.length, runs: runs ?? [{ at: 0, start, end, literal: false }] };
}

/** Lay the units of the value on the atoms of the source; undefined if they do not fit. */
function align(value: string, atoms: readonly Atom[]): readonly Run[] | undefined {
  const runs: Run[] = [];
  let at = 0;
  for (const atom of atoms) {
    const length = atom.text?.length ?? blankLength(value, at, atom);
    if (atom.text !== undefined && !value.startsWith(atom.text, at)) return undefined;
    if (length > 0) addRun(runs, { at, ...rangeOf(atom, length) });
    at += length;
  }
  return at === value.length && at > 0 ? runs : undefined;
}

/** Tell how many units of the value a stretch of white space became. */
function blankLength(value: string, at: number, { width }: Atom): number {
  if (width !== undefined) return width;
  let end = at;
  while (end < value.length && /[ \t\r\n]/.test(value.charAt(end))) end++;
  return end - at;
}

function rangeOf({ start, end }: Atom, length: number): Omit<Run, "at"> {
  return { start, end, literal: end - start === length };
}

function addRun(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  const follows = last?.literal && run.literal && last.start + run.at - last.at === run.start;
  if (last && follows) last.end = run.end;
  else runs.push(run);
}
