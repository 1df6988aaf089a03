import type { LibrarySummary } from "../../model/library.ts";
import type { TextReport } from "../../model/report.ts";
import { createClusters } from "./clusters.ts";
import { createStrategyCount } from "./strategies.ts";
import { createVoice } from "./voice.ts";
import { createWorst } from "./worst.ts";

/** Sums up what texts do together, one after the other: none is held on to. */
export interface Library {
  /** Take a text of a file into account. */
  add(path: string, text: TextReport): void;
  /** Say what the texts do; undefined of a single one, or none. */
  summary(): LibrarySummary | undefined;
}

/** Make ready to sum up a library. */
export function createLibrary(): Library {
  const strategies = createStrategyCount();
  const byGrade = { none: 0, pseudo: 0, partial: 0, genuine: 0, complete: 0 };
  const voice = createVoice();
  const worst = createWorst();
  const clusters = createClusters();
  let texts = 0;
  return {
    add: (path, text) => {
      worst.add(path, text);
      if (text.skipped !== null) return;
      texts += 1;
      strategies.add(text.profile);
      byGrade[text.profile.apology.grade] += 1;
      voice.add(text);
      clusters.add(path, text);
    },
    summary: () => {
      if (texts < 2) return undefined;
      const alike = clusters.all();
      const { pairs, ...counted } = strategies.all();
      return {
        texts,
        ...counted,
        grades: byGrade,
        pairs,
        voice: voice.summary(),
        worst: worst.all(alike),
        clusters: alike,
      };
    },
  };
}
