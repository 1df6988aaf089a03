import type { Scope } from "../../../model/rule.ts";
import type { Field } from "../../slots/field.ts";
import type { Interval } from "./intervals.ts";
import type { Label } from "./label.ts";

/** Where a condition looks: some sentences, or part of one. */
export interface Range {
  /** First and last sentence. */
  from: number;
  to: number;
  /** The slots, where less than whole sentences is meant. */
  slots?: Interval;
}

/** Tell where a condition on a match looks. A capture that was not passed is nowhere. */
export function rangeOf(scope: Scope, match: Label, field: Field): Range {
  const { sentence } = match;
  const last = field.sentences.length - 1;
  if ("capture" in scope) return captureRange(scope.capture, match);
  if ("before" in scope) return { from: Math.max(0, sentence - scope.before), to: sentence - 1 };
  if ("after" in scope) return { from: sentence + 1, to: Math.min(last, sentence + scope.after) };
  if ("within" in scope) {
    const { within } = scope;
    return { from: Math.max(0, sentence - within), to: Math.min(last, sentence + within) };
  }
  if (scope.in === "text") return { from: 0, to: last };
  if (scope.in === "sentence") return { from: sentence, to: sentence };
  return { from: sentence, to: sentence, slots: clausesOf(match, field) };
}

function captureRange(name: string, { captures, sentence }: Label): Range {
  const [start, end] = captures[name] ?? [0, 0];
  return { from: sentence, to: sentence, slots: { start, end } };
}

/** Give the clause that a match lies in; all of them, if it lies in several. */
function clausesOf({ start, end }: Label, { clause, firstOfClause }: Field): Interval {
  return {
    start: firstOfClause[clause[start] ?? 0] ?? start,
    end: firstOfClause[(clause[end - 1] ?? 0) + 1] ?? end,
  };
}
