import type { Match } from "../model/match.ts";
import type { Severity } from "../model/rule.ts";

/** Which rules a user wants, and how much each weighs. Names are rule ids or categories. */
export interface RuleChoice {
  /** The id's own entry beats that of its category. */
  rules?: Readonly<Record<string, Severity | "off">>;
  /** If not empty, no other rules report. */
  only?: readonly string[];
  skip?: readonly string[];
}

/** Tell how much a match weighs for this user; undefined if it is silenced, or but a label. */
export function weigh(
  { rule, of }: Pick<Match, "rule" | "of">,
  { rules = {}, only = [], skip = [] }: RuleChoice,
): Severity | undefined {
  const isNamed = (name: string) => name === rule.id || name === rule.category;
  if (!rule.severity || skip.some(isNamed)) return undefined;
  if (only.length > 0 && !only.some(isNamed)) return undefined;
  const chosen = rules[rule.id] ?? rules[rule.category] ?? of.severity ?? rule.severity;
  return chosen === "off" ? undefined : chosen;
}
