import type { Node } from "yaml";
import { isMap, isScalar } from "yaml";
import type { Checker, Reading } from "../../yaml/checker.ts";
import { offsetOf, oneOf, wholeNumber } from "../../yaml/checker.ts";
import { oneOrMore } from "../../yaml/list.ts";
import { type Checked, keyOffset, keys } from "../../yaml/map.ts";
import { located } from "../../yaml/text.ts";
import { isLabel, labelOrPattern } from "./pattern.ts";
import type { ConditionSource, CountSource, Located, Scope } from "./rule-source.ts";

/** Check for a label, or a list of labels. */
const labels = oneOrMore<Located>((node, reading) => {
  const found = located(node, reading);
  if (!found || isLabel(found.text)) return found;
  reading.report(found.blame({ id: "countNoLabel", values: { name: found.text } }));
  return undefined;
});

const checkers = {
  has: labelOrPattern,
  used: labelOrPattern,
  not: labelOrPattern,
  in: located,
  scope: oneOf<Scope>(["clause", "sentence", "text"]),
  before: wholeNumber(1),
  after: wholeNumber(1),
  within: wholeNumber(1),
  count: labels,
  kinds: labels,
  dense: labels,
  over: wholeNumber(0),
};

type Parts = Checked<typeof checkers>;

/** What a condition may say. */
export const conditionKeys = Object.keys(checkers);

const parts = keys(checkers, "refuse");

/** Check for a condition: `{has: X}` and the like with a scope, or the word `apologetic`. */
export const condition: Checker<ConditionSource | CountSource | "apologetic"> = (node, reading) => {
  const word = isScalar(node) ? String(node.value) : undefined;
  if (word === "apologetic") return word;
  if (word !== undefined) {
    reading.complain(offsetOf(node), { id: "conditionUnknown", values: { word } });
    return undefined;
  }
  const found = parts(node, reading);
  if (!found) return undefined;
  checkKeys(node, found, reading);
  const count = counts.find((key) => found[key] !== undefined);
  if (count) return { kind: count, what: found[count] ?? [], over: found.over ?? 0 };
  const kind = kinds.find((key) => found[key] !== undefined);
  const what = kind && found[kind];
  return what && { kind, what, scope: scopeOf(found) };
};

const kinds = ["has", "used", "not"] as const;
const counts = ["count", "kinds", "dense"] as const;
const scopes = ["in", "scope", "before", "after", "within"];

/** Check that a condition says one thing of one place. */
function checkKeys(node: Node, found: Parts, { complain }: Reading): void {
  const has = (key: string) => keyOffset(node, key) !== undefined;
  const count = [...kinds, ...counts].filter(has).length;
  const isCount = counts.some(has);
  // A misspelt key was complained of already.
  const isWhole = isMap(node) && node.items.length === Object.keys(found).length;
  if (count > 1 || (count === 0 && isWhole)) complain(offsetOf(node), { id: "conditionKind" });
  if (isCount !== has("over")) complain(offsetOf(node), { id: "conditionOver" });
  if (isCount && scopes.some(has)) complain(offsetOf(node), { id: "conditionCountScope" });
  else if (scopes.filter(has).length > 1) complain(offsetOf(node), { id: "conditionScopes" });
}

function scopeOf({ in: name, scope, before, after, within }: Parts): ConditionSource["scope"] {
  if (name !== undefined) return { in: name };
  if (before !== undefined) return { before };
  if (after !== undefined) return { after };
  return within === undefined ? (scope ?? "sentence") : { within };
}

/** List the captures that conditions look into. */
export function capturesAskedFor(
  conditions: readonly (ConditionSource | CountSource)[],
): readonly Located[] {
  return conditions.flatMap((one) =>
    "scope" in one && typeof one.scope === "object" && "in" in one.scope ? one.scope.in : [],
  );
}
