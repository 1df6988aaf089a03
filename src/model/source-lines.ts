import { byteCounter } from "./bytes.ts";
import type { Span } from "./map.ts";
import { lineStarts, type Place, placeAt } from "./place.ts";

/** Columns from 1, in UTF-8 bytes of the line as it stands in the file, byte order mark included; `end` is exclusive. */
export interface ByteColumns {
  start: number;
  end: number;
}

/** A source by its lines. */
export interface Lines {
  place: (span: Span) => Place;
  /** Undefined where they are the columns of the place: nothing but ASCII stands before. */
  byteColumns: (place: Place) => ByteColumns | undefined;
}

/** Make ready to say where something stands in a source. */
export function linesIn(source: string): Lines {
  const starts = lineStarts(source);
  const bytesBefore = byteCounter(source);
  const column = ({ line, column, offset = 0 }: Place["start"]): number => {
    // The first line begins after a byte order mark, which for bytes is a part of it.
    const from = line === 1 ? 0 : offset - column + 1;
    return bytesBefore(offset) - bytesBefore(from) + 1;
  };
  return {
    place: (span) => placeAt(starts, span),
    byteColumns: ({ start, end }) => {
      const columns = { start: column(start), end: column(end) };
      return columns.start === start.column && columns.end === end.column ? undefined : columns;
    },
  };
}
