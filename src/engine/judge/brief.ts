import type { Profile } from "../../model/profile.ts";
import type { SentenceReport, TextReport } from "../../model/report.ts";

/** Files with more texts than this are never shown text by text. */
export const manyTexts = 1_000;

/** The strategies whose words a summary of a library shows. */
const shown: ReadonlySet<string> = new Set(["apology", "denial"]);

/**
 * Leave out of the report of a text what only a machine or a coder reads: most evidence, and of
 * each sentence what it does and where it stands: all are said to stand where the text begins. Of a
 * library these are most of the memory.
 */
export function briefReport(report: TextReport): TextReport {
  const [first] = report.sentences;
  if (!first) return report;
  return {
    ...report,
    profile: briefProfile(report.profile),
    sentences: report.sentences.map((one) => briefSentence(one, first.place)),
  };
}

function briefProfile(profile: Profile): Profile {
  const { strategies, claimed, apology } = profile;
  return {
    ...profile,
    strategies: strategies.map(briefEvidence),
    claimed: claimed.map(briefEvidence),
    apology: {
      ...apology,
      components: apology.components.map(({ id }) => ({ id, evidence: none })),
    },
  };
}

function briefEvidence<Shown extends { id: string; evidence: readonly unknown[] }>(
  one: Shown,
): Shown {
  return shown.has(one.id) ? one : { ...one, evidence: none };
}

const none: readonly never[] = [];

function briefSentence(
  { text, quoted }: SentenceReport,
  place: SentenceReport["place"],
): SentenceReport {
  return { text, place, quoted, strategies: none, claimed: none, components: none };
}
