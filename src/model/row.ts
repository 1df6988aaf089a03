/** A long row of numbers: as read from disk, or as a compiler gathered them. */
export type Row = ArrayLike<number>;

/** Give a row as the engine wants it; one that is so already is not copied. */
export function asNumbers(row: Row): Int32Array {
  return row instanceof Int32Array ? row : Int32Array.from(row);
}
