import type { CaseSource, ConditionSource } from "./rule-source.ts";

/** Write a condition as rule files do, on one line: `not: strategy/apology, before: 2`. */
export function writeCondition({ kind, what, scope }: ConditionSource): string {
  return [`${kind}: ${what.text}`, ...writeScope(scope)].join(", ");
}

/** Write the conditions of a case, the built-in one first. */
export function writeConditions({ apologetic, when }: CaseSource): readonly string[] {
  return [...(apologetic ? ["apologetic"] : []), ...when.map(writeCondition)];
}

/** Write what the facts must be: `genre: reply, statement`. */
export function writeWhere({ where }: CaseSource): readonly string[] {
  return Object.entries(where).map(([key, values]) => `${key}: ${values.join(", ")}`);
}

function writeScope(scope: ConditionSource["scope"]): readonly string[] {
  if (scope === "sentence") return [];
  if (typeof scope === "string") return [`scope: ${scope}`];
  if ("in" in scope) return [`in: ${scope.in.text}`];
  return Object.entries(scope).map(([key, count]) => `${key}: ${count}`);
}
