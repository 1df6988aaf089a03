import type { Point, Position } from "unist";
import type { Span } from "./map.ts";

/** Where something stands in a source file: lines and columns from 1, columns in UTF-16 units, ends exclusive. */
export type Place = Position;

/**
 * List where the lines of a source start. A line ends at `\n`, `\r\n` or `\r`.
 *
 * A byte order mark belongs to no line: the first line starts after it.
 */
export function lineStarts(source: string): readonly number[] {
  const starts = [source.charCodeAt(0) === 0xfeff ? 1 : 0];
  for (const { index, 0: mark } of source.matchAll(/\r\n?|\n/g)) starts.push(index + mark.length);
  return starts;
}

/** Tell line and column of an offset in the source. */
export function pointAt(starts: readonly number[], offset: number): Point {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1, offset };
}

/** Tell line and column of both ends of a range of the source. */
export function placeAt(starts: readonly number[], { start, end }: Span): Place {
  return { start: pointAt(starts, start), end: pointAt(starts, end) };
}
