import { op } from "../../../model/program.ts";
import { operand, type Track, type Way, waysOn } from "./track.ts";

/**
 * Go the way to an end once more, to see where captures lie.
 *
 * `first` is the program's first instruction; `nearest` gives the nearest end from an instruction and a slot.
 */
export function retrace(
  track: Track,
  first: number,
  start: number,
  end: number,
  nearest: (pc: number, slot: number) => number,
): readonly ([start: number, end: number] | undefined)[] {
  const { code } = track;
  const captures: ([number, number] | undefined)[] = [];
  const open = new Map<number, [number, number]>();
  let at: Way | undefined = { pc: first, slot: start, end: start };
  // What was taken on the way may already reach as far as the end; the rest must not reach further.
  let reached = start;
  while (at && code[at.pc] !== op.match) {
    const { pc, slot }: Way = at;
    const capture = operand(code, pc + 1);
    if (code[pc] === op.open) open.set(capture, [slot, slot]);
    if (code[pc] === op.close) captures[capture] = open.get(capture);
    if (code[pc] === op.close) open.delete(capture);
    at = waysOn(track, pc, slot).find(
      (one) => Math.max(reached, one.end, nearest(one.pc, one.slot)) === end,
    );
    reached = Math.max(reached, at?.end ?? reached);
    for (const span of open.values()) span[1] = Math.max(span[1], at?.end ?? slot);
  }
  return captures.map((span) => (span && span[0] < span[1] ? span : undefined));
}
