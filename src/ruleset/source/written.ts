import type { CaseSource, ConditionSource, CountSource, WhereSource } from "./rule-source.ts";

/** Write a condition as rule files do, on one line: `not: strategy/apology, before: 2`. */
export function writeCondition(condition: ConditionSource | CountSource): string {
  if ("over" in condition) {
    const { kind, what, over } = condition;
    return `${kind}: ${what.map(({ text }) => text).join(" + ")}, over: ${over}`;
  }
  const { kind, what, scope } = condition;
  return [`${kind}: ${what.text}`, ...writeScope(scope)].join(", ");
}

/** Write the conditions of a case, the built-in one first. */
export function writeConditions({ apologetic, when }: CaseSource): readonly string[] {
  return [...(apologetic ? ["apologetic"] : []), ...when.map(writeCondition)];
}

/** Write what the facts must be, or must not be: `genre: reply, statement`. */
export function writeWhere(where: WhereSource = {}): readonly string[] {
  return Object.entries(where).map(([key, values]) => `${key}: ${[values].flat().join(", ")}`);
}

/** Write what to say instead of each pattern of a case. */
export function writeSwaps({ swap = [] }: CaseSource): readonly string[] {
  return swap.map((one) => one.with.map(({ text }) => text).join(" | "));
}

function writeScope(scope: ConditionSource["scope"]): readonly string[] {
  if (scope === "sentence") return [];
  if (typeof scope === "string") return [`scope: ${scope}`];
  if ("in" in scope) return [`in: ${scope.in.text}`];
  return Object.entries(scope).map(([key, count]) => `${key}: ${count}`);
}
