import type { StrategyPair } from "../../model/library.ts";

/** Count which names stand together; those first that do so far more often than if each stood anywhere. */
export function countPairs(sets: readonly (readonly string[])[]): readonly StrategyPair[] {
  const names = [...new Set(sets.flat())].sort();
  const pairs = names.flatMap((one, index) =>
    names.slice(index + 1).map((other): StrategyPair => {
      const with1 = sets.filter((set) => set.includes(one));
      const both = with1.filter((set) => set.includes(other)).length;
      const with2 = sets.filter((set) => set.includes(other)).length;
      const expected = (with1.length * with2) / sets.length;
      return { ids: [one, other], texts: both, expected: Math.round(expected * 10) / 10 };
    }),
  );
  return pairs
    .filter(({ texts }) => texts > 0)
    .sort((a, b) => surprise(b) - surprise(a) || b.texts - a.texts);
}

/** Tell how far a count is from chance, in steps that chance itself would take. */
function surprise({ texts, expected }: StrategyPair): number {
  return (texts - expected) / Math.sqrt(expected);
}
