import type { Program } from "../../model/program.ts";
import type { Case, Rule } from "../../model/rule.ts";
import type {
  Bar,
  CandidateTrace,
  CaseTrace,
  PatternTrace,
  Trail,
  Trails,
} from "../../model/trace.ts";
import type { Label } from "../match/condition/label.ts";
import { candidates, type Stage } from "../match/evaluate.ts";
import { findHits } from "../match/search.ts";
import { wordsIn } from "../slots/field.ts";
import { traceCondition } from "./condition.ts";
import { findStop } from "./stop.ts";
import type { WordsAt } from "./words.ts";

/** What cases are traced with. */
export interface Bench {
  rule: Rule;
  stage: Stage;
  trails: Trails;
  wordsAt: WordsAt;
  /** Where the rule fires. */
  found: readonly Label[];
}

/** Tell how a case does in a sentence. */
export function traceCase(of: Case, sentence: number, bench: Bench): CaseTrace {
  const isWhole = of.all.length > 0;
  const patterns = (isWhole ? of.all : of.patterns).map((program) =>
    tracePattern(program, sentence, bench),
  );
  const bars = barsOf(of, sentence, bench.stage);
  const fits = candidates(of, sentence, bench.stage);
  return {
    bars,
    patterns,
    isWhole,
    isSwap: of.instead !== undefined && of.patterns.length === 1,
    isApart: isWhole && fits.length === 0 && patterns.every(({ hits }) => hits.length > 0),
    candidates: fits
      .filter((one, at) => fits.findIndex((other) => isSame(one, other)) === at)
      .map((fit) =>
        traceCandidate({ rule: bench.rule, of, ...fit, undoneBy: undefined }, bars, bench),
      ),
  };
}

function isSame(one: Pick<Label, "start" | "end">, other: Pick<Label, "start" | "end">): boolean {
  return one.start === other.start && one.end === other.end;
}

function tracePattern(
  program: Program,
  sentence: number,
  { rule, stage, trails, wordsAt }: Bench,
): PatternTrace {
  const trail = trailOf(program, rule, trails);
  const hits = findHits(program, stage, sentence);
  return {
    pattern: trail.pattern,
    hits: hits.map(({ start, end }) => wordsAt(start, end)),
    ...(hits.length === 0 && { stop: findStop(program, trail, stage, sentence, wordsAt) }),
  };
}

function trailOf(program: Program, { language }: Rule, { programs }: Trails): Trail {
  return programs[language].get(program) ?? { pattern: "", elements: [], origins: [] };
}

function traceCandidate(label: Label, bars: readonly Bar[], bench: Bench): CandidateTrace {
  const { stage, trails, wordsAt, found } = bench;
  const { start, end, sentence, of } = label;
  const excuses = of.unless.flatMap((program) =>
    findHits(program, stage, sentence)
      .filter((hit) => hit.start < end && hit.end > start)
      .map((hit) => ({
        pattern: trailOf(program, bench.rule, trails).pattern,
        words: wordsAt(hit.start, hit.end),
      })),
  );
  const conditions = of.when.map((condition) =>
    traceCondition(condition, trails.conditions.get(condition) ?? "", label, stage, wordsAt),
  );
  const holds =
    bars.length === 0 && excuses.length === 0 && conditions.every((condition) => condition.holds);
  const counts = found.some((one) => one.of === of && isSame(one, label));
  return { words: wordsAt(start, end), excuses, conditions, holds, counts };
}

function barsOf(
  { apologetic, where, except = {} }: Case,
  sentence: number,
  stage: Stage,
): readonly Bar[] {
  const { genre, fault, channel, customer } = stage.facts;
  const here = stage.field.sentences[sentence];
  const given = { genre, fault, channel, customer, block: here?.block.kind };
  const kinds = ["genre", "fault", "channel", "customer", "block"] as const;
  const bars = kinds.flatMap((kind): readonly Bar[] => {
    const value = given[kind];
    const isOf = (values: readonly string[] = []) => value !== undefined && values.includes(value);
    const said = value === undefined ? {} : { given: value };
    return [
      ...(where[kind] && !isOf(where[kind]) ? [{ kind, wanted: where[kind], ...said }] : []),
      ...(isOf(except[kind]) && value ? [{ kind: "except" as const, given: value }] : []),
    ];
  });
  const words = here ? wordsIn(here) : 0;
  const { longer = -1 } = where;
  return [
    ...(apologetic && !stage.isApologetic(sentence) ? [{ kind: "apologetic" as const }] : []),
    ...bars,
    ...(words <= longer ? [{ kind: "longer" as const, over: longer, words }] : []),
  ];
}
