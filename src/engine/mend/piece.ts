import type { Language } from "../../model/language.ts";
import type { Span } from "./span.ts";

/** A stretch of a block that no sentence leaves, handed to the parser alone. Offsets in the block. */
export interface Piece {
  start: number;
  end: number;
}

/** What the cuts look at. */
export interface Ground {
  language: Language;
  /** The block as written. */
  source: string;
  /** The block as the parser gets it, unit by unit beside the source. */
  masked: string;
  spans: readonly Span[];
  /** The spans by where they start and by where they end. */
  startingAt: ReadonlyMap<number, Span>;
  endingAt: ReadonlyMap<number, Span>;
}

/** Divide a piece at offsets that rise. */
export function divide(piece: Piece, cuts: readonly number[]): readonly Piece[] {
  const bounds = [
    piece.start,
    ...cuts.filter((at) => at > piece.start && at < piece.end),
    piece.end,
  ];
  return bounds.slice(1).map((end, nth) => ({ start: bounds[nth] ?? piece.start, end }));
}

/** Find the spans of a piece. */
export function spansIn({ spans }: Ground, { start, end }: Piece): readonly Span[] {
  return spans.slice(firstFrom(spans, start), firstFrom(spans, end));
}

/** Tell how many spans start before an offset. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;

  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }

  return low;
}

const space = /\s/;

/** Skip white space in a string, no further than an offset. */
export function pastSpace(value: string, from: number, to = value.length): number {
  let at = from;
  while (at < to && space.test(value.charAt(at))) at += 1;
  return at;
}
