/** Find where in a rising row, from an index on, the first number stands that is not below a limit. */
export function indexFrom(row: readonly number[], limit: number, from: number): number {
  let low = from;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sort slots in place, and keep each once; the slots of one symbol come falling. */
export function rising(slots: number[]): readonly number[] {
  if (slots.length < 2) return slots;
  slots.reverse();
  let isRising = true;
  for (let at = 1; at < slots.length && isRising; at++) {
    isRising = (slots[at] ?? 0) > (slots[at - 1] ?? 0);
  }
  if (isRising) return slots;
  slots.sort((a, b) => a - b);
  return slots.filter((slot, index) => slot !== slots[index - 1]);
}
