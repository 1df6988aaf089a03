import { type Ground, type Piece, pastSpace, spansIn } from "../piece.ts";

/** Set signatures apart: what is signed is no part of what is said. */
export function findSignatureCuts(ground: Ground, piece: Piece): readonly number[] {
  return spansIn(ground, piece)
    .filter(({ kind }) => kind === "signature")
    .flatMap(({ start, end }) => [start, pastMarks(ground.masked, end)]);
}

function pastMarks(value: string, from: number): number {
  const at = pastSpace(value, from);
  return /[.!?,)]/.test(value.charAt(at)) ? pastMarks(value, at + 1) : at;
}
