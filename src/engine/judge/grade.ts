import type { Match } from "../../model/match.ts";
import type { Grade } from "../../model/profile.ts";
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

/** Labels of the words that apologise, or stand in their place. */
const formulas = [apology, "component/ifid", "feature/regret"];

/** How far apart, in sentences, the parts of one apology may stand. */
const reach = 2;

/**
 * Grade an apology, from no attempt to complete (domain reference 2.2, after Lazare 2004 and
 * Lewicki 2016): whether any formula is left standing, whether the wrong is named and owned
 * beside it, and whether harm is acknowledged and mended.
 */
export function gradeApology({ matches, indexOf, findings }: Graded): Grade {
  const withFormula = new Set(
    matches.filter(({ rule }) => formulas.includes(rule.id)).map(indexOf),
  );
  const attempts = matches.filter((match) => isAttempt(match, withFormula.has(indexOf(match))));
  if (attempts.length === 0) return "none";
  const voided = new Set(findings.filter(isVoid).map(indexOf));
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

/** Tell whether a finding empties the apology in its sentence. */
export function isVoid({ rule, of, severity }: Found): boolean {
  return of.voids === true || (rule.voids && severity === "error");
}

/** A mistake elsewhere in the text costs one step. */
const lower = { complete: "genuine", genuine: "partial" } as const;

/** Tell whether a match may empty an apology, if it weighs enough. */
export function mayVoid({ rule, of }: Pick<Match, "rule" | "of">): boolean {
  return rule.voids || of.voids === true;
}

/** Tell whether a match takes a strategy back. */
export function cancelsAny({ rule, of }: Pick<Match, "rule" | "of">): boolean {
  return (of.cancels ?? rule.cancels).length > 0;
}

/** Tell whether a match is an attempt at an apology, or what is wrong with one; of blame alone there is none. */
function isAttempt({ rule, of }: Match, hasFormula: boolean): boolean {
  if (rule.id === apology) return true;
  if ((of.severity ?? rule.severity) === "info") return false;
  return cancelsAny({ rule, of }) || (hasFormula && mayVoid({ rule, of }));
}

/** List the components that an apology of a grade still lacks, in the order in which they matter. */
export function missingComponents(grade: Grade, present: ReadonlySet<string>): readonly string[] {
  if (grade === "none") return [];
  const needed = ["ifid", "specific-wrong", "responsibility", "harm-acknowledgement"];
  const isMended = present.has("repair") || present.has("forbearance");
  return [...needed, ...(isMended ? [] : ["repair"])].filter((id) => !present.has(id));
}
