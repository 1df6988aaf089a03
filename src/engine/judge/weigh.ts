import type { Severity } from "../../model/rule.ts";

/** Which rules a user wants, and how much each weighs. Names are rule ids or categories. */
export interface RuleChoice {
  /** The id's own entry beats that of its category. */
  rules?: Readonly<Record<string, Severity | "off">>;
  /** If not empty, no other rules report. */
  only?: readonly string[];
  skip?: readonly string[];
}

/** Tell how much what a rule finds weighs for this user; undefined if it is silenced, or but a label. */
export function weigh(
  id: string,
  severity: Severity | undefined,
  { rules = {}, only = [], skip = [] }: RuleChoice,
): Severity | undefined {
  const category = id.slice(0, id.indexOf("/"));
  const isNamed = (name: string) => name === id || name === category;
  if (!severity || skip.some(isNamed)) return undefined;
  if (only.length > 0 && !only.some(isNamed)) return undefined;
  const chosen = rules[id] ?? rules[category] ?? severity;
  return chosen === "off" ? undefined : chosen;
}
