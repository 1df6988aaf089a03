import { unplaced } from "./need-table.ts";

/** Give the bit of a sentence; in a text of more than 32 it shares it with others. */
export function bitOf(sentence: number): number {
  return 1 << (sentence & 31);
}

/** Tell by how much a slot is to be shifted to give its zone, so that 32 zones make up a text of so many slots. */
export function zoneShift(slots: number): number {
  return Math.max(0, 27 - Math.clz32(Math.max(0, slots - 1)));
}

/** Give the zones from which what occurs in some is in reach. */
export function zonesBefore(zones: number, reach: number, shift: number): number {
  if (reach === unplaced) return zones === 0 ? 0 : -1;
  if (reach < 0) return 0xffffffff >>> Math.clz32(zones);
  let before = zones;
  const size = 1 << shift;
  for (let zone = (reach + size - 1) >> shift; zone > 0; zone--) before |= before >>> 1;
  return before;
}
