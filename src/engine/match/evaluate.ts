import type { Facts } from "../../model/facts.ts";
import type { Program } from "../../model/program.ts";
import type { Case, Rule } from "../../model/rule.ts";
import { type Field, wordsIn } from "../slots/field.ts";
import { keepWhere, type Scene } from "./condition/condition.ts";
import { unexcused } from "./condition/excuses.ts";
import { fitsFacts } from "./condition/facts.ts";
import type { Label } from "./condition/label.ts";
import { capturesOf, type Ground } from "./ground.ts";
import type { Trial } from "./plan.ts";
import type { Hit } from "./program/run.ts";
import { findAllHits } from "./search.ts";
import { among, everywhere, type Sentences } from "./sentences.ts";

/** A text on which rules are tried. */
export interface Stage extends Scene {
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
  for (let at = 0; at < trials.length; ) {
    const of = trials[at]?.of;
    const isPossible = of !== undefined && fitsFacts(of, stage.facts);
    const labels: Label[] = [];
    for (; at < trials.length && trials[at]?.of === of; at++) {
      if (isPossible) addMatches(rule, of, trials[at]?.program, stage, labels);
    }
    if (of && labels.length > 0) found.push(...sift(labels, of, stage));
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

/** Take the matches of a case that nothing excuses and for which its conditions hold. */
function sift(matches: readonly Label[], of: Case, stage: Stage): readonly Label[] {
  let left = unexcused(matches, of, stage);
  for (const condition of of.when) left = keepWhere(condition, left, stage);
  return left;
}

/** Add to the matches of a case those of one of its patterns, or of all that it asks for. */
function addMatches(
  rule: Rule,
  of: Case,
  program: Program | undefined,
  stage: Stage,
  labels: Label[],
): void {
  const isAnywhere = !of.apologetic && !of.where.block && !of.where.longer;
  const fits = isAnywhere ? everywhere : placesOf(of, stage);
  if (program === undefined) {
    for (const one of candidatesIn(of, fits, stage)) {
      labels.push({ rule, of, ...one, undoneBy: undefined });
    }
    return;
  }
  for (const hit of findAllHits(program, stage, fits)) {
    const { start, end } = hit;
    const sentence = stage.field.sentenceOf[start] ?? 0;
    const captures = namedCaptures(hit, program, stage);
    labels.push({ rule, of, sentence, start, end, captures, undoneBy: undefined });
  }
}

function placesOf(of: Case, stage: Stage): Sentences {
  return { bits: -1, has: (sentence) => fitsPlace(of, sentence, stage) };
}

/** List where a case would fit that is more than a pattern, in some sentences. */
function candidatesIn(of: Case, fits: Sentences, stage: Stage): readonly Candidate[] {
  if (of.all.length > 0) return allWholes(of, stage, fits);
  return Array.from(stage.field.sentences, (_, sentence) => sentence)
    .filter(fits.has)
    .flatMap((sentence) => candidates(of, sentence, stage));
}

/** Look for each part only where those before it were found. */
function allWholes(of: Case, stage: Stage, fits: Sentences): readonly Candidate[] {
  let parts: readonly (readonly Candidate[])[] = [];
  for (const program of of.all) {
    const before = parts.at(-1);
    const here = before ? among(before.map(({ sentence }) => sentence)) : fits;
    const hits = findAllHits(program, stage, here);
    if (hits.length === 0) return [];
    parts = [...parts, hits.map((hit) => named(hit, program, stage))];
  }
  return join(parts, of.scope, stage.field);
}

function fitsPlace({ where, apologetic }: Case, sentence: number, stage: Stage): boolean {
  const here = stage.field.sentences[sentence];
  if (where.block && !where.block.includes(here?.block.kind ?? "paragraph")) return false;
  if (where.longer && here && wordsIn(here) <= where.longer) return false;
  return !apologetic || stage.isApologetic(sentence);
}

/** Where a case would fit, its conditions left aside. */
export type Candidate = Pick<Label, "sentence" | "start" | "end" | "captures">;

/** List where a case would fit in a sentence, its conditions left aside. */
export function candidates(of: Case, sentence: number, stage: Stage): readonly Candidate[] {
  const { field } = stage;
  const here = among([sentence]);
  if (of.all.length > 0) return allWholes(of, stage, here);
  if (of.patterns.length > 0) {
    return of.patterns.flatMap((program) =>
      findAllHits(program, stage, here).map((hit) => named(hit, program, stage)),
    );
  }
  const start = field.contentStart[sentence] ?? 0;
  const end = field.contentEnd[sentence] ?? start;
  return start < end ? [{ sentence, start, end, captures: none }] : [];
}

/** Put parts together that stand in one sentence, or one clause: of each part the first that does. */
function join(
  parts: readonly (readonly Candidate[])[],
  scope: Case["scope"],
  { clause }: Field,
): readonly Candidate[] {
  const place = ({ sentence, start, end }: Candidate): number | undefined => {
    if (scope === "sentence") return sentence;
    return clause[start] === clause[end - 1] ? clause[start] : undefined;
  };
  const [first, ...others] = parts.map((part) => firstByPlace(part, place));
  return [...(first ?? [])].flatMap(([where, candidate]) => {
    const found = others.flatMap((part) => part.get(where) ?? []);
    return found.length === others.length ? union([candidate, ...found]) : [];
  });
}

function firstByPlace(
  part: readonly Candidate[],
  place: (candidate: Candidate) => number | undefined,
): ReadonlyMap<number, Candidate> {
  const first = new Map<number, Candidate>();
  for (const candidate of part) {
    const where = place(candidate);
    if (where !== undefined && !first.has(where)) first.set(where, candidate);
  }
  return first;
}

function union(parts: readonly Candidate[]): Candidate {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return {
    sentence: only?.sentence ?? 0,
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
    captures: Object.assign({}, ...parts.map(({ captures }) => captures)),
  };
}

const none: Candidate["captures"] = {};

function named(hit: Hit, program: Program, ground: Ground): Candidate {
  const { start, end } = hit;
  const sentence = ground.field.sentenceOf[start] ?? 0;
  return { sentence, start, end, captures: namedCaptures(hit, program, ground) };
}

function namedCaptures(
  { captures }: Hit,
  program: Program,
  { programs }: Ground,
): Candidate["captures"] {
  const names = capturesOf(programs, program);
  if (!names) return none;
  const entries = names.flatMap((name, index) => {
    const capture = captures[index];
    return capture ? [[name, capture] as const] : [];
  });
  return Object.fromEntries(entries);
}
