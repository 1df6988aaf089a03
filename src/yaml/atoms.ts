import type { Scalar } from "yaml";
import { readEscape } from "./escape.ts";

/** A piece of a string as it is written: characters, an escape, or white space. */
export interface Atom {
  /** What it stands for; absent of white space that YAML may fold. */
  text?: string;
  /** Of such white space: how much it stands for, if the writing tells. */
  width?: number;
  /** Offsets in the file, end exclusive. */
  start: number;
  end: number;
}

/** Cut a string as written, from `start` to `end` of a file, into what each piece of it stands for. */
export function atomsOf(
  type: Scalar["type"],
  source: string,
  start: number,
  end: number,
): readonly Atom[] {
  if (type === "QUOTE_DOUBLE") {
    const pieces = /\\\r?\n[ \t]*|\\(?:x.{2}|u.{4}|U.{8}|.)|[ \t\r\n]+|[^\\ \t\r\n]+/gsy;
    return cut(source, start + 1, end - 1, pieces, { mean: readEscape, widthOf: foldedWidth });
  }
  if (type === "QUOTE_SINGLE") {
    const pieces = /''|[ \t\r\n]+|[^' \t\r\n]+/gy;
    return cut(source, start + 1, end - 1, pieces, { mean: undouble, widthOf: foldedWidth });
  }
  const pieces = /[ \t\r\n]+|[^ \t\r\n]+/gy;
  const mean = (piece: string) => piece;
  if (type !== "BLOCK_LITERAL" && type !== "BLOCK_FOLDED") {
    return cut(source, start, end, pieces, { mean, widthOf: foldedWidth });
  }
  const header = source.indexOf("\n", start);
  // What a block makes of white space hangs on its indentation and on the lines around.
  return cut(source, header < 0 ? end : header, end, pieces, { mean, widthOf: () => undefined });
}

interface Style {
  /** Tell what a piece that is no white space stands for. */
  mean: (piece: string) => string;
  widthOf: (blank: string) => number | undefined;
}

function cut(
  source: string,
  start: number,
  end: number,
  pieces: RegExp,
  { mean, widthOf }: Style,
): readonly Atom[] {
  return [...source.slice(start, end).matchAll(pieces)].map(({ 0: piece, index }) => {
    const range = { start: start + index, end: start + index + piece.length };
    if (!/^[ \t\r\n]/.test(piece)) return { text: mean(piece), ...range };
    const width = widthOf(piece);
    return width === undefined ? range : { width, ...range };
  });
}

function undouble(piece: string): string {
  return piece === "''" ? "'" : piece;
}

/** Line breaks in running text: one becomes a blank, of more the first is left out. */
function foldedWidth(blank: string): number {
  const breaks = blank.split("\n").length - 1;
  return breaks === 0 ? blank.length : Math.max(1, breaks - 1);
}
