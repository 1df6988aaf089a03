import type { Rule } from "../../../model/rule.ts";
import type { Field } from "../../slots/field.ts";
import { Intervals } from "./intervals.ts";
import type { Label, Labels } from "./label.ts";

/**
 * Undo the labels that the matches of a rule take back: those in its clause, and in the clauses
 * beside it in its sentence, of which one governs it. A case that only suggests takes nothing back.
 */
export function cancel(
  { id, cancels }: Pick<Rule, "id" | "cancels">,
  found: readonly Label[],
  { labels, field }: { labels: Labels; field: Field },
): void {
  for (const [symbols, matches] of bySymbols(found, cancels)) {
    const reached = new Intervals(matches.map((match) => clausesBeside(match, field)));
    for (const sentence of new Set(matches.map((match) => match.sentence))) {
      for (const label of symbols.flatMap((symbol) => labels.in(sentence, symbol))) {
        if (reached.touches(clausesOf(label, field))) label.undoneBy ??= id;
      }
    }
  }
}

/** Put together the matches that undo the same labels: those of their case, or else of the rule. */
function bySymbols(
  found: readonly Label[],
  cancels: readonly number[],
): ReadonlyMap<readonly number[], readonly Label[]> {
  const groups = new Map<readonly number[], Label[]>();
  for (const match of found) {
    const symbols = match.of.cancels ?? cancels;
    if (symbols.length === 0 || match.of.severity === "info") continue;
    const group = groups.get(symbols);
    if (group) group.push(match);
    else groups.set(symbols, [match]);
  }
  return groups;
}

function clausesOf({ start, end }: Label, { clause }: Field) {
  return { start: clause[start] ?? 0, end: (clause[end - 1] ?? 0) + 1 };
}

function clausesBeside(match: Label, field: Field) {
  const { start, end } = clausesOf(match, field);
  const first = field.clause[field.first[match.sentence] ?? 0] ?? 0;
  const last = field.clause[(field.first[match.sentence + 1] ?? 0) - 1] ?? 0;
  return { start: Math.max(first, start - 1), end: Math.min(last, end) + 1 };
}
