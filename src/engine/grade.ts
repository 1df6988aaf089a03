import type { Match } from "../model/match.ts";
import type { Grade } from "../model/report.ts";
import type { Found } from "./find.ts";

/** What a text is graded by. */
export interface Graded {
  /** All matches, those that are undone included. */
  matches: readonly Match[];
  /** Sentence -> its number in the text. */
  indexOf: (match: Match) => number;
  findings: readonly Found[];
}

const apology = "strategy/apology";

/** How far apart, in sentences, the parts of one apology may stand. */
const reach = 2;

/**
 * Grade an apology, from no attempt to complete (domain reference 2.2, after Lazare 2004 and
 * Lewicki 2016): whether any formula is left standing, whether the wrong is named and owned
 * beside it, and whether harm is acknowledged and mended.
 */
export function gradeApology({ matches, indexOf, findings }: Graded): Grade {
  const attempts = matches.filter(isAttempt);
  if (attempts.length === 0) return "none";
  const voided = new Set(
    findings.filter(({ rule, severity }) => rule.voids && severity === "error").map(indexOf),
  );
  const isLive = (match: Match) => match.undoneBy === undefined && !voided.has(indexOf(match));
  const live = attempts.filter((match) => match.rule.id === apology && isLive(match));
  if (live.length === 0) return "pseudo";
  const at = (id: string) =>
    matches.filter(({ rule }) => rule.id === `component/${id}`).map(indexOf);
  const wrongs = at("specific-wrong");
  const owned = at("responsibility");
  const isOwned = live.some((match) => {
    const near = (sentences: readonly number[]) =>
      sentences.some((sentence) => Math.abs(sentence - indexOf(match)) <= reach);
    return near(wrongs) && near(owned);
  });
  if (!isOwned) return "partial";
  const isMended = at("repair").length + at("forbearance").length > 0;
  const isComplete = at("harm-acknowledgement").length > 0 && isMended;
  const grade = isComplete ? "complete" : "genuine";
  return voided.size === 0 ? grade : lower[grade];
}

/** A mistake elsewhere in the text costs one step. */
const lower = { complete: "genuine", genuine: "partial" } as const;

/** Tell whether a match is an attempt at an apology: a formula, or what stands in its place. */
function isAttempt({ rule, of }: Match): boolean {
  if (rule.id === apology) return true;
  const severity = of.severity ?? rule.severity;
  return (rule.voids || rule.cancels.length > 0) && severity !== "info";
}

/** List the components that an apology of a grade still lacks, in the order in which they matter. */
export function missingComponents(grade: Grade, present: ReadonlySet<string>): readonly string[] {
  if (grade === "none") return [];
  const needed = ["ifid", "specific-wrong", "responsibility", "harm-acknowledgement"];
  const isMended = present.has("repair") || present.has("forbearance");
  return [...needed, ...(isMended ? [] : ["repair"])].filter((id) => !present.has(id));
}
