import { describe, expect, test } from "vitest";
import { createMatcher } from "../../src/engine/match.ts";
import { noFacts } from "../../src/model/facts.ts";
import type { Sentence, Token } from "../../src/model/sentence.ts";
import { type RuleParts, rulesetOf } from "./ruleset.ts";

const words = `
sets:
  ab: [a, b, a b, a b a, b a, "a ..9 b", "[a | b]? a b? a"]
  deep: ["@ab", "@ab @ab", "@ab ..3 @ab"]
verbs:
  weak: [lossen]
  separable: [op|lossen]
clauses:
  subordinators: [als, als a]
  coordinators: [en]
`;

const label = { patterns: ["a", "b", "los"] };

/** Patterns and cases that have much to try, or to keep, at every word. */
const hostile: Readonly<Record<string, Readonly<Record<string, RuleParts>>>> = {
  "gaps one behind the other": { "feature/x": { patterns: ["a ..99 b ..99 a ..99 b ..99 never"] } },
  "gaps that fit": { "feature/x": { patterns: ["<x: a ..99 b> ..99 <y: a ..99 b> ..50 los"] } },
  "gaps across marks": { "feature/x": { patterns: [", ..99, , ..99, never?  , ..99, never"] } },
  "options one behind the other": {
    "feature/x": { patterns: [`${"[a | b | a b | @ab]? ".repeat(20)} never`] },
  },
  "brackets in brackets": {
    "feature/x": {
      patterns: ["[[[a | a b]? [b | b a]? | @deep]? ..9 [a | b]? | *]? ..9 a ..9 never"],
    },
  },
  "sets in sets": { "feature/x": { patterns: ["@deep ..9 @deep ..9 @deep"] } },
  "what may stand anywhere before": { "feature/x": { patterns: ["@deep ..99, @deep los"] } },
  "separable verbs": { "feature/x": { patterns: ["~oplossen ..9 <x: ~oplossen> ..9 never?  op"] } },
  "anchors at every word": {
    "feature/x": { patterns: ["^ a", "^^ a", "a $", "a $$", "^ ..99 a $"] },
  },
  excuses: { "feature/x": { patterns: ["a"], unless: ["a ..50 never", "b ..99 b", "@deep"] } },
  "parts in a clause": { "feature/x": { all: ["a", "b", "@deep"], scope: "clause" } },
  "conditions in the clause": {
    "feature/l": label,
    "feature/x": {
      patterns: ["<x: a ..3 b>"],
      when: [
        { not: "never", scope: "clause" },
        { has: "feature/l", scope: "clause" },
        { has: "@deep", in: "x" },
      ],
    },
  },
  "conditions far away": {
    "feature/l": { patterns: ["never"] },
    "feature/x": {
      patterns: ["a"],
      when: [
        { not: "never", before: 100000 },
        { not: "feature/l", scope: "text" },
      ],
    },
  },
  "labels upon labels": {
    "feature/l": label,
    "feature/m": { patterns: ["{feature/l} ..9 {feature/l}", "b"] },
    "feature/x": { patterns: ["{feature/m}? ..9 {feature/l} ..9 {feature/m} {feature/l}"] },
  },
  "labels that are undone": {
    "strategy/apology": label,
    "non-apology/x": { patterns: ["a"], cancels: ["apology"] },
    "feature/x": { when: [{ used: "strategy/apology" }] },
  },
  "the context of an apology": {
    "feature/regret": { patterns: ["never"] },
    "feature/x": { patterns: ["a"], when: ["apologetic"] },
  },
};

const texts: Readonly<Record<string, string>> = {
  "a single word": "a",
  "two words": "a b",
  marks: "a , b ,",
  "nothing but commas": ",",
  "verbs and particles": "los a op b",
  openers: "a als a en los b",
};

describe.each(Object.entries(hostile))("%s", (_, rules) => {
  const match = createMatcher(rulesetOf({ words, rules }));

  test.each(Object.entries(texts))("%s, again and again", (_, piece) => {
    const short = inputOf(piece, 500);
    const long = inputOf(piece, 8_000);
    match(short);
    const least = Math.max(1, Math.min(...[1, 2].map(() => timeOf(() => match(short)))));
    // 16 times as long; what is quadratic takes 256 times as long.
    const isLinear = () => timeOf(() => match(long)) / least < 16 * 4;
    // Noise only adds: one quiet run is enough.
    expect([1, 2, 3].some(isLinear)).toBe(true);
  });
});

function inputOf(piece: string, length: number) {
  const norms = Array.from({ length: Math.ceil(length / piece.split(" ").length) }, () =>
    piece.split(" "),
  ).flat();
  const tokens = norms.map((norm, at): Token => {
    const kind = /\w/.test(norm) ? "word" : "mark";
    return { kind, norm, start: at * 2, end: at * 2 + 1 };
  });
  const end = tokens.length * 2;
  const block = { kind: "paragraph", start: 0, end, quoted: false } as const;
  const sentence: Sentence = { block, quoted: false, tokens, start: 0, end };
  return { value: "a ".repeat(tokens.length), sentences: [sentence], facts: noFacts };
}

/** Tell how many milliseconds of the processor some work takes, whatever else keeps the machine busy. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
