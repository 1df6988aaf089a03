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
