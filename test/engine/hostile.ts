import { noFacts } from "../../src/model/facts.ts";
import type { Sentence, Token } from "../../src/model/sentence.ts";
import type { RuleParts } from "./ruleset.ts";

/** The words of hostile rules. */
export const words = `
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
export const hostile: Readonly<Record<string, Readonly<Record<string, RuleParts>>>> = {
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

/** What hostile texts repeat. */
export const texts: Readonly<Record<string, string>> = {
  "a single word": "a",
  "two words": "a b",
  marks: "a , b ,",
  "nothing but commas": ",",
  "verbs and particles": "los a op b",
  openers: "a als a en los b",
};

/** Make one sentence of so many words, by repeating some. */
export function inputOf(piece: string, length: number) {
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
