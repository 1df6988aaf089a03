import type { Marks } from "./marks.ts";
import { zonesBefore } from "./zones.ts";

/** Starts that are tried for something that may stand anywhere behind them, as a guess. */
const anywhere = 20;

/** Tell in which sentences all occurs that an entry of the table asks for: a bit for each, see `bitOf`. */
export function sentencesWith(entries: Int32Array, entry: number, marks: Marks): number {
  let sentences = -1;
  let at = entry + 1;
  for (let needs = entries[entry] ?? 0; needs > 0 && sentences !== 0; needs--) {
    const end = at + 2 + (entries[at + 1] ?? 0);
    let here = 0;
    for (at += 2; at < end; at++) here |= marks.sentences(entries[at] ?? 0);
    sentences &= here;
  }
  return sentences;
}

/** Tell in which zones what an entry asks for may begin, if it all lies near enough. */
export function startsWith(
  entries: Int32Array,
  entry: number,
  marks: Marks,
  shift: number,
): number {
  let starts = -1;
  let at = entry + 1;
  for (let needs = entries[entry] ?? 0; needs > 0 && starts !== 0; needs--) {
    const reach = entries[at] ?? 0;
    const end = at + 2 + (entries[at + 1] ?? 0);
    let zones = 0;
    for (at += 2; at < end; at++) zones |= marks.zones(entries[at] ?? 0);
    starts &= zonesBefore(zones, reach, shift);
  }
  return starts;
}

/** Estimate how many starts are to be tried for a need. */
export function countStarts(entries: Int32Array, need: number, marks: Marks): number {
  const end = need + 2 + (entries[need + 1] ?? 0);
  let count = 0;
  for (let at = need + 2; at < end; at++) count += marks.count(entries[at] ?? 0);
  const reach = entries[need] ?? 0;
  return count * (1 + (reach < 0 ? anywhere : reach));
}
