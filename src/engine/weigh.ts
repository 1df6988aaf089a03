import type { Rule, Severity } from "../model/rule.ts";

/** Which rules a user wants, and how much each weighs. Names are rule ids or categories. */
export interface RuleChoice {
  /** The id's own entry beats that of its category. */
  rules?: Readonly<Record<string, Severity | "off">>;
  /** If not empty, no other rules report. */
  only?: readonly string[];
  skip?: readonly string[];
}

/** Tell how much a rule weighs for this user; undefined if it is silenced or never reports. */
export function weigh(rule: Rule, { rules = {}, only = [], skip = [] }: RuleChoice) {
  const isNamed = (name: string) => name === rule.id || name === rule.category;
  if (!rule.severity || skip.some(isNamed)) return undefined;
  if (only.length > 0 && !only.some(isNamed)) return undefined;
  const chosen = rules[rule.id] ?? rules[rule.category] ?? rule.severity;
  return chosen === "off" ? undefined : chosen;
}
