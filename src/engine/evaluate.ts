import type { Facts } from "../model/facts.ts";
import type { Program } from "../model/program.ts";
import type { Case, Rule, Where } from "../model/rule.ts";
import type { Conditions, Scene } from "./condition.ts";
import type { Excuses } from "./excuses.ts";
import type { Field } from "./field.ts";
import type { Label } from "./label.ts";
import type { Trial } from "./plan.ts";
import type { Hit } from "./run.ts";
import { findAllHits, findHits } from "./search.ts";

/** A text on which rules are tried. */
export interface Stage extends Scene {
  conditions: Conditions;
  excuses: Excuses;
  facts: Facts;
  /** Sentence -> whether it stands in an apology, or near one. */
  isApologetic: (sentence: number) => boolean;
}

/** Find where a rule fits: leftmost, there shortest, none overlapping; of equals the first case counts. */
export function evaluate(
  rule: Rule,
  trials: readonly Pick<Trial, "of" | "program">[],
  stage: Stage,
): readonly Label[] {
  const found: Label[] = [];
  for (const { of, program } of trials) {
    if (!of || !fitsFacts(of.where, stage.facts)) continue;
    for (const candidate of allCandidates(of, program, stage)) {
      const label = { rule, of, ...candidate };
      if (holds(label, stage)) found.push(label);
    }
  }
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  let end = -1;
  return found.filter((label) => {
    const isFree = label.start >= end;
    if (isFree) end = label.end;
    return isFree;
  });
}

function holds(label: Label, { excuses, conditions }: Stage): boolean {
  return (
    !excuses.excuse(label) && label.of.when.every((condition) => conditions.holds(condition, label))
  );
}

function fitsFacts(where: Where, { genre, fault, channel }: Facts): boolean {
  const fits = <Value>(wanted: readonly Value[] | undefined, value: Value | undefined) =>
    !wanted || (value !== undefined && wanted.includes(value));
  return fits(where.genre, genre) && fits(where.fault, fault) && fits(where.channel, channel);
}

/** List where a case would fit in a text, or one of its patterns. */
function allCandidates(
  of: Case,
  program: Program | undefined,
  stage: Stage,
): readonly (Candidate & { sentence: number })[] {
  const { field, occurrences } = stage;
  const fits = (sentence: number) => fitsPlace(of, sentence, stage);
  if (program) {
    return findAllHits(program, field, occurrences, fits).map((hit) => ({
      sentence: field.sentenceOf[hit.start] ?? 0,
      ...named(hit, program.captures),
    }));
  }
  if (of.all.length > 0) return allWholes(of, stage, fits);
  return Array.from(field.sentences, (_, sentence) => sentence)
    .filter(fits)
    .flatMap((sentence) => candidates(of, sentence, stage).map((one) => ({ sentence, ...one })));
}

/** Look for each part only where those before it were found. */
function allWholes(of: Case, { field, occurrences }: Stage, fits: (sentence: number) => boolean) {
  let found = new Map<number, readonly (readonly Candidate[])[]>();
  for (const [index, program] of of.all.entries()) {
    const accepts = index === 0 ? fits : (sentence: number) => found.has(sentence);
    const part = bySentence(findAllHits(program, field, occurrences, accepts), field);
    const now = new Map<number, readonly (readonly Candidate[])[]>();
    for (const [sentence, hits] of part) {
      const parts = found.get(sentence) ?? [];
      now.set(sentence, [...parts, hits.map((hit) => named(hit, program.captures))]);
    }
    found = now;
  }
  return [...found].flatMap(([sentence, parts]) =>
    join(parts, of.scope, field).map((one) => ({ sentence, ...one })),
  );
}

function bySentence(hits: readonly Hit[], { sentenceOf }: Field): ReadonlyMap<number, Hit[]> {
  const found = new Map<number, Hit[]>();
  for (const hit of hits) {
    const sentence = sentenceOf[hit.start] ?? 0;
    const known = found.get(sentence);
    if (known) known.push(hit);
    else found.set(sentence, [hit]);
  }
  return found;
}

function fitsPlace({ where, apologetic }: Case, sentence: number, stage: Stage): boolean {
  const block = stage.field.sentences[sentence]?.block.kind ?? "paragraph";
  if (where.block && !where.block.includes(block)) return false;
  return !apologetic || stage.isApologetic(sentence);
}

/** Where a case would fit, its conditions left aside. */
export type Candidate = Pick<Label, "start" | "end" | "captures">;

/** List where a case would fit in a sentence, its conditions left aside. */
export function candidates(of: Case, sentence: number, stage: Stage): readonly Candidate[] {
  const { field, occurrences } = stage;
  if (of.all.length > 0) return wholes(of, sentence, stage);
  if (of.patterns.length > 0) {
    return of.patterns.flatMap((program) =>
      findHits(program, field, occurrences, sentence).map((hit) => named(hit, program.captures)),
    );
  }
  const start = field.contentStart[sentence] ?? 0;
  const end = field.contentEnd[sentence] ?? start;
  return start < end ? [{ start, end, captures: {} }] : [];
}

function wholes({ all, scope }: Case, sentence: number, stage: Stage): readonly Candidate[] {
  const { field, occurrences } = stage;
  const parts = all.map((program) =>
    findHits(program, field, occurrences, sentence).map((hit) => named(hit, program.captures)),
  );
  return parts.every((part) => part.length > 0) ? join(parts, scope, field) : [];
}

/** Put parts together that stand in one sentence, or one clause: of each part the first that does. */
function join(
  parts: readonly (readonly Candidate[])[],
  scope: Case["scope"],
  { clause }: Field,
): readonly Candidate[] {
  if (scope === "sentence") return [union(parts.flatMap((part) => part.slice(0, 1)))];
  const byClause = parts.map((part) => firstByClause(part, clause));
  return [...(byClause[0]?.keys() ?? [])].flatMap((own) => {
    const found = byClause.flatMap((part) => part.get(own) ?? []);
    return found.length === parts.length ? [union(found)] : [];
  });
}

function firstByClause(part: readonly Candidate[], clause: readonly number[]) {
  const first = new Map<number, Candidate>();
  for (const hit of part) {
    const own = clause[hit.start] ?? 0;
    if (own === clause[hit.end - 1] && !first.has(own)) first.set(own, hit);
  }
  return first;
}

function union(parts: readonly Candidate[]): Candidate {
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
    captures: Object.assign({}, ...parts.map(({ captures }) => captures)),
  };
}

function named({ start, end, captures }: Hit, names: readonly string[]): Candidate {
  if (names.length === 0) return { start, end, captures: {} };
  const entries = names.flatMap((name, index) => {
    const capture = captures[index];
    return capture ? [[name, capture] as const] : [];
  });
  return { start, end, captures: Object.fromEntries(entries) };
}
