import type { StrategyPair } from "../../model/library.ts";
import type { Combination } from "./strategies.ts";

/** Count which names stand together; those first that do so far more often than if each stood anywhere. */
export function countPairs(combinations: readonly Combination[]): readonly StrategyPair[] {
  const names = [...new Set(combinations.flatMap(({ ids }) => ids))].sort();
  const count = (...wanted: readonly string[]) =>
    combinations
      .filter(({ ids }) => wanted.every((name) => ids.includes(name)))
      .reduce((sum, { texts }) => sum + texts, 0);
  const all = count();
  const pairs = names.flatMap((one, index) =>
    names.slice(index + 1).map((other): StrategyPair => {
      const expected = (count(one) * count(other)) / all;
      const texts = count(one, other);
      return { ids: [one, other], texts, expected: Math.round(expected * 10) / 10 };
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
