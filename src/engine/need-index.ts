/** How many needs a sleeper has at most. */
export const mostNeeds = 4;

/** What is waited for, by what it needs: a program, or what is more than one. */
export interface NeedIndex {
  /** Symbol -> the needs that are met where it occurs: four times the sleeper, and which of its needs. */
  wakes: readonly (readonly number[] | undefined)[];
  /** Sleeper -> a bit for each of its needs. */
  asleep: Uint8Array;
  /** Symbol -> 1 if it is ever looked for. */
  needed: Uint8Array;
}

/** Index by symbol what sleepers need: of each of their rows of symbols one must occur. */
export function indexNeeds(
  sleepers: readonly (readonly (readonly number[])[] | undefined)[],
): NeedIndex {
  const wakes: number[][] = [];
  const asleep = new Uint8Array(sleepers.length);
  for (let sleeper = 0; sleeper < sleepers.length; sleeper++) {
    for (const [at, symbols] of (sleepers[sleeper] ?? []).slice(0, mostNeeds).entries()) {
      asleep[sleeper] = (asleep[sleeper] ?? 0) | (1 << at);
      for (const symbol of symbols) note(wakes, symbol, mostNeeds * sleeper + at);
    }
  }
  return { wakes, asleep, needed: Uint8Array.from(wakes, (needs) => (needs ? 1 : 0)) };
}

function note(wakes: number[][], symbol: number, need: number): void {
  const known = wakes[symbol];
  if (!known) wakes[symbol] = [need];
  else if (known.at(-1) !== need) known.push(need);
}
