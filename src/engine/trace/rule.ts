import type { Rule, Ruleset } from "../../model/rule.ts";
import type { CaseTrace, RuleTrace, SentenceTrace, Trails, Words } from "../../model/trace.ts";
import type { Label } from "../match/condition/label.ts";
import { createPlayer, type MatchInput, matchOf, type Played } from "../match/match.ts";
import { type Bench, traceCase } from "./case.ts";
import { wordsBetween, wordsIn } from "./words.ts";

/** Tells why a rule fires in a text, or does not. */
export type Tracer = (rule: Rule, text: MatchInput) => RuleTrace;

/** Make a tracer for the rules of a language, of which `trails` says how they are written. */
export function createTracer(ruleset: Ruleset, trails: Trails): Tracer {
  const play = createPlayer(ruleset);
  return (rule, text) => {
    const played = play(text);
    const { id, language, title, severity } = rule;
    const own = text.sentences.filter(({ quoted }) => !quoted);
    const places = new Map(own.map((sentence, index) => [sentence, index]));
    return {
      id,
      language,
      title,
      ...(severity && { severity }),
      sentences: text.sentences.map((sentence) => {
        const { start, end } = sentence;
        const spelling = wordsBetween(text.value, start, end).text;
        const index = places.get(sentence);
        return index === undefined
          ? { ...unseen, text: spelling }
          : { text: spelling, ...traceSentence(index, rule, text.value, played, trails) };
      }),
    };
  };
}

const unseen = { quoted: true, clauses: [], labels: [], cases: [], found: [] };

function traceSentence(
  sentence: number,
  rule: Rule,
  value: string,
  { stage, found }: Played,
  trails: Trails,
): Omit<SentenceTrace, "text"> {
  const { field } = stage;
  const wordsAt = wordsIn(value, field);
  const here = found.filter((label) => label.sentence === sentence);
  const own = here.filter((label) => label.rule === rule);
  const bench: Bench = { rule, stage, trails, wordsAt, found: own };
  return {
    quoted: false,
    clauses: clausesOf(sentence, bench, value),
    labels: here
      .filter((label) => label.rule !== rule)
      .map(({ rule, start, end, ...label }) => ({
        id: rule.id,
        words: wordsAt(start, end),
        ...undoing(label),
      })),
    cases: rule.cases.map((of) => traceCase(of, sentence, bench)).filter(isTelling),
    found: own.map((label) => {
      const { start, end } = matchOf(label, field);
      return { words: wordsBetween(value, start, end), ...undoing(label) };
    }),
  };
}

/** Of hundreds of things to swap, those that are there are worth showing. */
function isTelling({ isSwap, candidates }: CaseTrace): boolean {
  return !isSwap || candidates.length > 0;
}

function undoing({ undoneBy }: Pick<Label, "undoneBy">): { undoneBy?: string } {
  return undoneBy === undefined ? {} : { undoneBy };
}

function clausesOf(sentence: number, { stage }: Bench, value: string) {
  const { first, clause, start, end } = stage.field;
  const clauses = new Map<number, Words[]>();
  for (let slot = first[sentence] ?? 0; slot < (first[sentence + 1] ?? 0); slot++) {
    const number = clause[slot] ?? 0;
    const words = clauses.get(number) ?? [];
    // The second word of some contractions has no letters of its own.
    const word = wordsBetween(value, start[slot] ?? 0, end[slot] ?? 0);
    if (word.text) words.push(word);
    clauses.set(number, words);
  }
  return [...clauses.values()];
}
