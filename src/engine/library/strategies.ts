import type { LibrarySummary, StrategyCount } from "../../model/library.ts";
import type { Profile } from "../../model/profile.ts";
import { countPairs } from "./pairs.ts";

/** Counts in how many texts each strategy stands, and which stand together. */
export interface StrategyCounter {
  add(profile: Profile): void;
  all(): Pick<LibrarySummary, "strategies" | "without" | "pairs">;
}

/** Texts that use the same strategies. */
export interface Combination {
  ids: readonly string[];
  texts: number;
}

/** Make a counter of strategies; texts are many, what they combine is little. */
export function createStrategyCount(): StrategyCounter {
  const counts = new Map<string, StrategyCount>();
  const combinations = new Map<string, Combination>();
  const count = (id: string, what: "texts" | "weak" | "claimed") => {
    const before = counts.get(id) ?? { id, texts: 0, weak: 0, claimed: 0 };
    counts.set(id, { ...before, [what]: before[what] + 1 });
  };
  return {
    add: ({ strategies, claimed }) => {
      const taken = new Set(claimed.map(({ id }) => id));
      const used = strategies.filter(({ id }) => !taken.has(id));
      for (const { id, strength } of used) {
        count(id, "texts");
        if (strength === "weak") count(id, "weak");
      }
      for (const id of taken) count(id, "claimed");
      const ids = used.map(({ id }) => id);
      const key = ids.join(" ");
      const texts = (combinations.get(key)?.texts ?? 0) + 1;
      combinations.set(key, { ids, texts });
    },
    all: () => ({
      strategies: [...counts.values()].sort(byTexts),
      without: combinations.get("")?.texts ?? 0,
      pairs: countPairs([...combinations.values()]),
    }),
  };
}

function byTexts(a: StrategyCount, b: StrategyCount): number {
  return b.texts - a.texts || b.claimed - a.claimed || (a.id < b.id ? -1 : 1);
}
