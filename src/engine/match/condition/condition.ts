import type { Condition, Count, Look } from "../../../model/rule.ts";
import { wordsIn } from "../../slots/field.ts";
import type { Ground } from "../ground.ts";
import { findAllHits } from "../search.ts";
import { among, everywhere, type Sentences } from "../sentences.ts";
import { type Interval, Intervals } from "./intervals.ts";
import type { Label, Labels } from "./label.ts";
import { type Range, rangeOf } from "./scope.ts";

/** What there is to look into while rules are tried on a text. */
export interface Scene extends Ground {
  labels: Labels;
}

/**
 * Take the matches of a case for which a condition holds. What it asks for is looked for once for
 * all of them: when it is asked, the labels that it looks for are all there.
 */
export function keepWhere(
  condition: Condition,
  matches: readonly Label[],
  scene: Scene,
): readonly Label[] {
  if (matches.length === 0) return matches;
  if ("over" in condition) return count(condition, scene) > condition.over ? matches : none;
  const { kind, scope } = condition;
  const { first } = scene.field;
  const ranges = matches.map((match) => rangeOf(scope, match, scene.field));
  const found = new Intervals(look(condition, ranges, scene));
  return matches.filter((_, at) => {
    const { from, to, slots } = ranges[at] ?? nowhere;
    const place = slots ?? { start: first[from] ?? 0, end: first[to + 1] ?? 0 };
    return found.touches(place) !== (kind === "not");
  });
}

const none: readonly Label[] = [];
const nowhere: Range = { from: 0, to: -1 };

function count({ kind, labels: symbols }: Count, { labels, field }: Scene): number {
  const counts = symbols.map((symbol) => labels.of(symbol).length);
  if (kind === "kinds") return counts.filter((one) => one > 0).length;
  const matches = counts.reduce((total, one) => total + one, 0);
  if (kind === "count") return matches;
  const words = field.sentences.reduce((total, sentence) => total + wordsIn(sentence), 0);
  return (matches * 1000) / words;
}

function look(
  { program, labels: symbols, kind }: Look,
  ranges: readonly Range[],
  scene: Scene,
): readonly Interval[] {
  if (program !== undefined) return findAllHits(program, scene, sentencesIn(ranges));
  const [only] = symbols;
  const found =
    only !== undefined && symbols.length === 1
      ? scene.labels.of(only)
      : symbols.flatMap((symbol) => scene.labels.of(symbol));
  return kind === "used" ? found.filter(({ undoneBy }) => undoneBy === undefined) : found;
}

/** Sentences that a match may look into before all of them are: to list them would take too long. */
const most = 16;

function sentencesIn(ranges: readonly Range[]): Sentences {
  const wanted: number[] = [];
  for (const { from, to } of ranges) {
    if (to - from >= most) return everywhere;
    for (let sentence = from; sentence <= to; sentence++) wanted.push(sentence);
  }
  return among(wanted);
}
