import type { Match } from "../model/match.ts";
import type { Pattern, Rule, Ruleset, Step } from "../model/rule.ts";
import type { Sentence, Token } from "../model/sentence.ts";

/** A rule's pattern, under a word that a match of it can begin with. */
interface Candidate {
  rule: Rule;
  pattern: Pattern;
}

/** Find where the patterns of a rule set fit in the sentences of a text. */
export type Matcher = (sentences: readonly Sentence[]) => readonly Match[];

/**
 * Make ready to match: per rule and sentence every leftmost match, the shortest there, none
 * overlapping.
 */
export function createMatcher({ rules }: Ruleset): Matcher {
  const index = indexByFirstWord(rules);
  return (sentences) =>
    sentences
      // What is quoted are another's words.
      .filter(({ block }) => !block.quoted)
      .flatMap((sentence) => matchSentence(sentence, index));
}

function indexByFirstWord(rules: readonly Rule[]): ReadonlyMap<string, readonly Candidate[]> {
  const index = new Map<string, Candidate[]>();
  for (const rule of rules) {
    for (const pattern of rule.patterns) {
      for (const word of firstWords(pattern)) {
        const entries = index.get(word) ?? [];
        entries.push({ rule, pattern });
        index.set(word, entries);
      }
    }
  }
  return index;
}

/** List the words that a match can begin with: those of the leading optional steps and the next. */
function firstWords(pattern: Pattern): ReadonlySet<string> {
  const needed = pattern.findIndex((step) => !step.optional);
  const leading = needed < 0 ? pattern : pattern.slice(0, needed + 1);
  return new Set(leading.flatMap((step) => step.any.map(([word = ""]) => word)));
}

function matchSentence(
  sentence: Sentence,
  index: ReadonlyMap<string, readonly Candidate[]>,
): readonly Match[] {
  const tokens = sentence.tokens.filter((token) => !isTransparent(token));
  const matches: Match[] = [];
  const taken = new Map<Rule, number>();
  tokens.forEach((token, at) => {
    for (const { rule, pattern } of index.get(token.norm) ?? []) {
      if ((taken.get(rule) ?? 0) > at) continue;
      const end = shortestEnd(pattern, tokens, at);
      const last = end === undefined ? undefined : tokens[end - 1];
      if (end === undefined || !last) continue;
      taken.set(rule, end);
      matches.push({ rule, sentence, start: token.start, end: last.end });
    }
  });
  return matches;
}

/** Tell whether patterns look through a token: a quotation mark or an emoji. */
function isTransparent({ kind, norm }: Token): boolean {
  return kind === "emoji" || norm === '"' || (kind === "mark" && norm === "'");
}

/** Give the nearest token after a match that begins at a token; undefined if none begins there. */
function shortestEnd(pattern: Pattern, tokens: readonly Token[], at: number): number | undefined {
  let ends = new Set([at]);
  for (const step of pattern) {
    const next = new Set<number>(step.optional ? ends : []);
    for (const end of ends) for (const after of stepEnds(step, tokens, end)) next.add(after);
    ends = next;
  }
  ends.delete(at);
  return ends.size ? Math.min(...ends) : undefined;
}

function stepEnds(step: Step, tokens: readonly Token[], at: number): readonly number[] {
  return step.any
    .filter((words) => words.every((word, offset) => tokens[at + offset]?.norm === word))
    .map((words) => at + words.length);
}
