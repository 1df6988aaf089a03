import type { Node } from "yaml";
import { isMap, isScalar } from "yaml";
import type { Checker, Reading } from "../../yaml/checker.ts";
import { offsetOf, oneOf, wholeNumber } from "../../yaml/checker.ts";
import { type Checked, keyOffset, keys } from "../../yaml/map.ts";
import { located } from "../../yaml/text.ts";
import { labelOrPattern } from "./pattern.ts";
import type { ConditionSource, Located, Scope } from "./rule-source.ts";

const checkers = {
  has: labelOrPattern,
  used: labelOrPattern,
  not: labelOrPattern,
  in: located,
  scope: oneOf<Scope>(["clause", "sentence", "text"]),
  before: wholeNumber(1),
  after: wholeNumber(1),
  within: wholeNumber(1),
};

type Parts = Checked<typeof checkers>;

/** What a condition may say. */
export const conditionKeys = Object.keys(checkers);

const parts = keys(checkers, "refuse");

/** Check for a condition: `{has: X}` and the like with a scope, or the word `apologetic`. */
export const condition: Checker<ConditionSource | "apologetic"> = (node, reading) => {
  const word = isScalar(node) ? String(node.value) : undefined;
  if (word === "apologetic") return word;
  if (word !== undefined) {
    reading.complain(offsetOf(node), { id: "conditionUnknown", values: { word } });
    return undefined;
  }
  const found = parts(node, reading);
  if (!found) return undefined;
  checkKeys(node, found, reading);
  const kind = kinds.find((key) => found[key] !== undefined);
  const what = kind && found[kind];
  return what && { kind, what, scope: scopeOf(found) };
};

const kinds = ["has", "used", "not"] as const;
const scopes = ["in", "scope", "before", "after", "within"];

/** Check that a condition says one thing of one place. */
function checkKeys(node: Node, found: Parts, { complain }: Reading): void {
  const has = (key: string) => keyOffset(node, key) !== undefined;
  const count = kinds.filter(has).length;
  // A misspelt key was complained of already.
  const isWhole = isMap(node) && node.items.length === Object.keys(found).length;
  if (count > 1 || (count === 0 && isWhole)) complain(offsetOf(node), { id: "conditionKind" });
  if (scopes.filter(has).length > 1) complain(offsetOf(node), { id: "conditionScopes" });
}

function scopeOf({ in: name, scope, before, after, within }: Parts): ConditionSource["scope"] {
  if (name !== undefined) return { in: name };
  if (before !== undefined) return { before };
  if (after !== undefined) return { after };
  return within === undefined ? (scope ?? "sentence") : { within };
}

/** List the captures that conditions look into. */
export function capturesAskedFor(conditions: readonly ConditionSource[]): readonly Located[] {
  return conditions.flatMap(({ scope }) =>
    typeof scope === "object" && "in" in scope ? scope.in : [],
  );
}
