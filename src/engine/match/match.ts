import type { Facts } from "../../model/facts.ts";
import type { Match } from "../../model/match.ts";
import type { Rule, Ruleset } from "../../model/rule.ts";
import type { Sentence } from "../../model/sentence.ts";
import { findClauses } from "../slots/clauses.ts";
import { addEdge, type Field } from "../slots/field.ts";
import { loadMeanings, type Meanings } from "../slots/meanings.ts";
import { markOrganisation } from "../slots/organisation.ts";
import { cutSlots } from "../slots/slots.ts";
import { Alarm } from "./alarm.ts";
import { cancel } from "./condition/cancel.ts";
import { apologeticContext } from "./condition/context.ts";
import type { Interval } from "./condition/intervals.ts";
import { type Label, Labels } from "./condition/label.ts";
import { evaluate, type Stage } from "./evaluate.ts";
import { loadCode } from "./ground.ts";
import { Occurrences } from "./occurrences.ts";
import { type Plan, planTrials, type Trial, type Unit } from "./plan.ts";
import { markSpan } from "./spans.ts";

/** A text as rules are tried on it. */
export interface MatchInput {
  /** The text's value. */
  value: string;
  sentences: readonly Sentence[];
  facts: Facts;
}

/** Finds where rules fit in a text, by rule, then by rising place. */
export type Matcher = (text: MatchInput) => readonly Match[];

/** A text after all rules were tried, and where they fit, in slots. */
export interface Played {
  stage: Stage;
  found: readonly Label[];
}

/** Make ready to match the rules of a language; `meanings` may be shared by all that reads its texts. */
export function createMatcher(ruleset: Ruleset, meanings?: Meanings): Matcher {
  const play = createPlayer(ruleset, meanings);
  return (text) => {
    const { stage, found } = play(text);
    return found.map((label) => matchOf(label, stage.field));
  };
}

/**
 * Make ready to try the rules of a language, and to look into what they were tried on, as long as
 * no other text was played.
 */
export function createPlayer(
  ruleset: Ruleset,
  { lexicon, bags }: Meanings = loadMeanings(ruleset),
): (text: MatchInput) => Played {
  const { vocabulary, apologetic } = ruleset;
  const { classes, clauses } = vocabulary;
  const programs = loadCode(ruleset.programs);
  const plan = planTrials(ruleset);
  const occurrences = new Occurrences(plan.needs, bags, {
    bag: (bag, sentences) => alarm.wakeBag(bag, sentences),
    symbol: (symbol) => alarm.wake(symbol),
  });
  const alarm: Alarm = new Alarm(plan, occurrences, bags);
  return ({ value, sentences, facts }) => {
    // What is quoted are another's words.
    const own = sentences.filter(({ quoted }) => !quoted);
    const slots = cutSlots(own, { lexicon, bags, classes, value });
    markOrganisation(slots, value, facts.organisation, classes);
    // Only what may fit is tried: that of which all occurs that it needs.
    alarm.reset();
    occurrences.read(slots, classes.emoji);
    const unparted = { ...slots, clause: [], firstOfClause: [] };
    play(plan, alarm, plan.openers, (unit, trials) => {
      if ("span" in unit) markSpan(unit.span, trials, { programs, field: unparted, occurrences });
    });
    const field = { ...slots, ...findClauses(slots, clauses) };
    const scene = { programs, field, occurrences, labels: new Labels() };
    const isApologetic = apologeticContext(apologetic, scene, facts);
    const stage: Stage = { ...scene, facts, isApologetic };
    const found: (readonly Label[])[] = [];
    play(plan, alarm, plan.trials.length, (unit, trials) => {
      if ("span" in unit) markSpan(unit.span, trials, stage);
      else found.push(tryRule(unit.rule, trials, stage));
    });
    return { stage, found: found.flat() };
  };
}

/** Try what is awake, up to a limit; what is tried may wake what comes behind it. */
function play(
  { units }: Plan,
  alarm: Alarm,
  limit: number,
  tryUnit: (unit: Unit, trials: readonly Trial[]) => void,
): void {
  for (let trials = alarm.take(limit); trials[0]; trials = alarm.take(limit)) {
    const unit = units[trials[0].unit];
    if (unit) tryUnit(unit, trials);
  }
}

/** Let the text carry the labels of a rule, for the rules behind it, and undo what it takes back. */
function tryRule(rule: Rule, trials: readonly Trial[], stage: Stage): readonly Label[] {
  const { labels, occurrences, field } = stage;
  const found = evaluate(rule, trials, stage);
  if (found.length === 0) return found;
  labels.add(rule.symbol, found);
  for (const { start, end } of found) {
    if (addEdge(field, start, { symbol: rule.symbol, next: end, end })) {
      occurrences.add(rule.symbol, start);
    }
  }
  cancel(rule, found, stage);
  return found;
}

/** Turn slots into offsets. */
export function matchOf(label: Label, field: Field): Match {
  const { rule, of, sentence, undoneBy } = label;
  const offsets = ({ start, end }: Interval) => ({
    start: field.start[start] ?? 0,
    end: field.end[end - 1] ?? 0,
  });
  const captures: Record<string, Interval> = {};
  for (const [name, [start, end]] of Object.entries(label.captures)) {
    captures[name] = offsets({ start, end });
  }
  const focus = of.focus === undefined ? undefined : captures[of.focus];
  return {
    rule,
    of,
    // Every slot is one of a sentence's.
    sentence: field.sentences[sentence] as Sentence,
    ...(focus ?? offsets(label)),
    captures,
    ...(undoneBy !== undefined && { undoneBy }),
  };
}
