import type { Ground, Piece } from "../piece.ts";

// The parser is quadratic in what it is given at once; no sentence of ours is as long as this.
const longest = 8_000;

/** Find where to divide a piece that is too long for the parser: behind a stop, else a space, else anywhere. */
export function findLengthCuts({ masked }: Ground, piece: Piece): readonly number[] {
  const cuts: number[] = [];

  for (let at = piece.start; piece.end - at > longest; at = cuts.at(-1) ?? piece.end) {
    cuts.push(at + lengthOf(masked.slice(at, at + longest)));
  }

  return cuts;
}

function lengthOf(head: string): number {
  const half = head.length / 2;
  const stop = Math.max(head.lastIndexOf(". "), head.lastIndexOf("! "), head.lastIndexOf("? "));
  if (stop > half) return stop + 2;
  const space = head.lastIndexOf(" ");
  if (space > half) return space + 1;
  return /[\uD800-\uDBFF]$/.test(head) ? head.length - 1 : head.length;
}
