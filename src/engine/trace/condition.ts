import type { Condition, Look } from "../../model/rule.ts";
import type { ConditionTrace } from "../../model/trace.ts";
import { keepWhere } from "../match/condition/condition.ts";
import type { Interval } from "../match/condition/intervals.ts";
import type { Label } from "../match/condition/label.ts";
import { rangeOf } from "../match/condition/scope.ts";
import type { Stage } from "../match/evaluate.ts";
import { findHits } from "../match/search.ts";
import type { WordsAt } from "./words.ts";

/** Tell where a condition on a match looks, and what it finds there. */
export function traceCondition(
  condition: Condition,
  written: string,
  match: Label,
  stage: Stage,
  wordsAt: WordsAt,
): ConditionTrace {
  const { first, contentEnd } = stage.field;
  const scope = "over" in condition ? wholeText : condition.scope;
  const { from, to, slots } = rangeOf(scope, match, stage.field);
  const looked = slots ?? { start: first[from] ?? 0, end: contentEnd[to] ?? 0 };
  const isSomewhere = from <= to && looked.start < looked.end;
  const sentences = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  const found = sentences
    .flatMap((sentence) => findIn(condition, sentence, stage))
    .filter((one) => !slots || (one.start < slots.end && one.end > slots.start));
  return {
    condition: written,
    holds: keepWhere(condition, [match], stage).length > 0,
    ...(isSomewhere && { looked: wordsAt(looked.start, looked.end) }),
    found: found.map(({ start, end, label, undoneBy }) => ({
      words: wordsAt(start, end),
      ...(label !== undefined && { label }),
      ...(undoneBy !== undefined && { undoneBy }),
    })),
  };
}

const wholeText = { in: "text" } as const;

interface Found extends Interval {
  label?: string;
  undoneBy?: string | undefined;
}

function findIn(condition: Condition, sentence: number, stage: Stage): readonly Found[] {
  const { labels: symbols } = condition;
  const { program }: Partial<Look> = "over" in condition ? {} : condition;
  if (program !== undefined) return findHits(program, stage, sentence);
  return symbols
    .flatMap((symbol) => stage.labels.in(sentence, symbol))
    .map(({ rule, start, end, undoneBy }) => ({ label: rule.id, start, end, undoneBy }));
}
