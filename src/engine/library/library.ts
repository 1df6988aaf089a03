import { grades } from "../../model/expect.ts";
import type { LibrarySummary, StrategyCount } from "../../model/library.ts";
import type { Grade, Profile } from "../../model/profile.ts";
import type { FileReport } from "../../model/report.ts";
import { findClusters } from "./clusters.ts";
import { countPairs } from "./pairs.ts";
import { summarizeVoice } from "./voice.ts";
import { findWorst } from "./worst.ts";

/** Say what texts do together; undefined of a single one, or none. */
export function summarizeLibrary(files: readonly FileReport[]): LibrarySummary | undefined {
  const judged = files.flatMap(({ texts }) => texts).filter(({ skipped }) => skipped === null);
  if (judged.length < 2) return undefined;
  const profiles = judged.map(({ profile }) => profile);
  const used = profiles.map(usedIn);
  const clusters = findClusters(files);
  return {
    texts: judged.length,
    strategies: countStrategies(profiles, used),
    without: used.filter((ids) => ids.length === 0).length,
    grades: countGrades(profiles),
    pairs: countPairs(used),
    voice: summarizeVoice(judged),
    worst: findWorst(files, clusters),
    clusters,
  };
}

/** List the strategies that a text uses and does not take back. */
function usedIn({ strategies, claimed }: Profile): readonly string[] {
  const isClaimed = (id: string) => claimed.some((one) => one.id === id);
  return strategies.map(({ id }) => id).filter((id) => !isClaimed(id));
}

function countStrategies(
  profiles: readonly Profile[],
  used: readonly (readonly string[])[],
): readonly StrategyCount[] {
  const claimed = profiles.map((profile) => profile.claimed.map(({ id }) => id));
  const ids = new Set([...used, ...claimed].flat());
  const counts = [...ids].map((id) => ({
    id,
    texts: used.filter((one) => one.includes(id)).length,
    weak: profiles.filter(
      ({ strategies }, index) =>
        used[index]?.includes(id) &&
        strategies.some((one) => one.id === id && one.strength === "weak"),
    ).length,
    claimed: claimed.filter((one) => one.includes(id)).length,
  }));
  return counts.sort(
    (a, b) => b.texts - a.texts || b.claimed - a.claimed || (a.id < b.id ? -1 : 1),
  );
}

function countGrades(profiles: readonly Profile[]): LibrarySummary["grades"] {
  const count = (grade: Grade) => profiles.filter(({ apology }) => apology.grade === grade).length;
  const [none, pseudo, partial, genuine, complete] = grades.map(count);
  return { none, pseudo, partial, genuine, complete } as LibrarySummary["grades"];
}
