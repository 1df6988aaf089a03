import fc from "fast-check";
import { expect, test } from "vitest";
import { createMatcher } from "../../src/engine/match/match.ts";
import { noFacts } from "../../src/model/facts.ts";
import type { Sentence, Token, TokenKind } from "../../src/model/sentence.ts";
import { findByCard, type ReferenceHit } from "./reference.ts";
import type { Line, ReferenceWords } from "./reference-line.ts";
import { rulesetOf } from "./ruleset.ts";

const yaml = `
sets:
  p: [a, b c, "~oplossen", c'd]
  q: ["@p", "d @p", "a ..2 b", "a b?"]
  r: ["[a | b] #number", "<x: d> a", "~ervoor"]
classes:
  k: ["#number a", "a"]
verbs:
  weak: [lossen]
  separable: [op|lossen]
pronominal: [er|voor]
clauses:
  subordinators: [als, zo als, a als]
  coordinators: [en, dan en]
contractions:
  "a'b": [a b, a c]
  "c'd": [c d]
  "zsm": [b a b, e]
  "f": [a, d]
  "g": [a b, e]
clitics:
  "'s": ["'s", b]
`;

const loose = ["los", "lost", "losten", "loste"];

const words: ReferenceWords = {
  sets: {
    p: ["a", "b c", "~oplossen", "c'd"],
    q: ["@p", "d @p", "a ..2 b", "a b?"],
    r: ["[a | b] #number", "<x: d> a", "~ervoor"],
  },
  lemmas: {
    oplossen: {
      forms: ["oplossen", "op te lossen", "opgelost", ...loose.map((form) => `op${form}`)],
      split: { stems: [...loose, "lossen"], particle: "op" },
    },
    ervoor: { forms: ["ervoor"], split: { stems: ["er"], particle: "voor" } },
  },
  classes: { k: ["#number a", "a"] },
  contractions: {
    "a'b": [
      ["a", "b"],
      ["a", "c"],
    ],
    "c'd": [["c", "d"]],
    zsm: [["b", "a", "b"], ["e"]],
    f: [["a"], ["d"]],
    g: [["a", "b"], ["e"]],
  },
  clitics: { "'s": ["'s", "b"] },
  subordinators: ["als", "zo als", "a als"],
  coordinators: ["en", "dan en"],
  finite: [...loose, "lossen", ...loose.map((form) => `op${form}`), "oplossen"],
};

const letters = ["a", "a", "a", "b", "b", "c", "d"];

const written = fc.constantFrom(
  ...[...letters, ...letters, "e", "f", "g", "a'b", "c'd", "zsm", "b's", "d's"],
  ...["los", "op", "op", "te", "lossen", "opgelost", "er", "voor", "ervoor"],
  ...["als", "zo", "en", "dan", ",", ",", "(", "!", "/", "😔", "12"],
);

const leaf = fc.constantFrom(
  ...[...letters, ...letters, "e", "f", "g", "a'b", "c'd", "zsm", "b's", "d"],
  ...["~oplossen", "~ervoor", "@p", "@q", "@r", "#number", "#k", ",", "!", "#emoji", "{feature/f}"],
  ...["*", "a*", "*p", "!a", "!@p", "![a | ~oplossen]", "^", "$", "^^", "$$"],
);

const gap = fc.constantFrom("..0", "..1", "..2", "..3", "..1,", "..2,");

/** Patterns, with brackets in brackets; those that say nothing are left out when they are compiled. */
const { sequence } = fc.letrec<{ sequence: string; element: string; group: string }>((tie) => ({
  sequence: fc
    .array(fc.tuple(tie("element"), fc.option(gap, { freq: 4 })), { minLength: 1, maxLength: 4 })
    .map((parts) =>
      parts
        .map(([element, behind], at) =>
          behind !== null && at < parts.length - 1 ? `${element} ${behind}` : element,
        )
        .join(" "),
    ),
  group: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    leaf,
    leaf,
    fc
      .array(tie("sequence"), { minLength: 1, maxLength: 3 })
      .map((choices) => `[${choices.join(" | ")}]`),
    fc
      .tuple(fc.constantFrom("x", "y", "z"), tie("sequence"))
      .map(([name, inner]) => `<${name}: ${inner}>`),
  ),
  element: fc
    .tuple(tie("group"), fc.integer({ min: 0, max: 3 }))
    .map(([element, chance]) => (chance === 0 ? `${element}?` : element)),
}));

/** Captures in captures have other names; one in another of the same name says nothing. */
const patterns = sequence.map((pattern) => {
  let depth = 0;
  return pattern.replace(/<\w|>/g, (found) => {
    depth += found === ">" ? -1 : 1;
    return found === ">" ? found : `${found}${depth}`;
  });
});

const kinds: Readonly<Record<string, TokenKind>> = { "😔": "emoji", "12": "number" };

function sentenceOf(spellings: readonly string[]): Sentence {
  let at = 0;
  const tokens = spellings.map((norm): Token => {
    const start = at;
    at += norm.length + 1;
    const kind = kinds[norm] ?? (/\w/.test(norm) ? "word" : "mark");
    return { kind, norm, start, end: start + norm.length };
  });
  const block = { kind: "paragraph", start: 0, end: at, quoted: false } as const;
  return { block, quoted: false, tokens, start: 0, end: at };
}

const labelPattern = "b ..1 [c | d]";

/** What fits, in offsets. */
interface Fit {
  start: number;
  end: number;
  captures: Readonly<Record<string, { start: number; end: number }>>;
}

function fitsOf({ slots }: Line, hits: readonly ReferenceHit[]): readonly (readonly Fit[])[] {
  const offsets = (start: number, end: number) => ({
    start: slots[start]?.start ?? 0,
    end: slots[end - 1]?.end ?? 0,
  });
  return hits.map(({ start, end, captures }) =>
    captures.map((taken) => ({
      ...offsets(start, end),
      captures: Object.fromEntries(
        Object.entries(taken).map(([name, [from, to]]) => [name, offsets(from, to)]),
      ),
    })),
  );
}

/** Where a choice is between plain words, or a contraction has several readings, any of the ways will do. */
const isLoose = (pattern: string) => /[[@{]|\w'\w|zsm|\bg\b/.test(pattern);

let compared = 0;
let fitted = 0;

function compare(tried: readonly string[], texts: readonly (readonly string[])[]): void {
  const entries = tried.map((pattern, at) => [`non-apology/n${at}`, pattern] as const);
  const ruleset = rulesetOf({
    words: yaml,
    leaveOut: true,
    rules: {
      "feature/f": { patterns: [labelPattern] },
      ...Object.fromEntries(entries.map(([id, pattern]) => [id, { patterns: [pattern] }])),
    },
  });
  const match = createMatcher(ruleset);
  // Of patterns that say nothing, say.
  const known = new Set(
    ruleset.rules.filter(({ cases }) => cases[0]?.patterns.length === 1).map(({ id }) => id),
  );
  for (const text of texts) {
    const sentence = sentenceOf(text);
    const value = text.join(" ");
    const found = match({ value, sentences: [sentence], facts: noFacts });
    const labels = { "feature/f": findByCard(labelPattern, sentence.tokens, words).hits };
    for (const [id, pattern] of entries) {
      if (!known.has(id)) continue;
      const { line, hits } = findByCard(pattern, sentence.tokens, words, labels);
      const expected = fitsOf(line, hits);
      const actual = found
        .filter(({ rule }) => rule.id === id)
        .map(({ start, end, captures }): Fit => ({ start, end, captures }));
      compared++;
      fitted += Math.sign(actual.length);
      const allowed = expected.map((ways, at) => {
        const own = actual[at];
        const isOne = ways.some(
          (way) => JSON.stringify(sorted(way)) === JSON.stringify(sorted(own)),
        );
        return isLoose(pattern) && isOne && own ? own : ways[0];
      });
      expect({ pattern, value, fits: actual }).toEqual({ pattern, value, fits: allowed });
    }
  }
}

function sorted(fit: Fit | undefined) {
  return fit && { ...fit, captures: Object.entries(fit.captures).sort() };
}

test("finds what the card says, whatever the pattern and the text", () => {
  fc.assert(
    fc.property(
      fc.array(patterns, { minLength: 1, maxLength: 16, size: "max" }),
      fc.array(fc.array(written, { minLength: 1, maxLength: 9, size: "max" }), {
        minLength: 1,
        maxLength: 16,
        size: "max",
      }),
      compare,
    ),
    { numRuns: 250 },
  );
  expect(compared).toBeGreaterThan(10_000);
  // Else nothing is compared with nothing.
  expect(fitted / compared).toBeGreaterThan(0.1);
});
