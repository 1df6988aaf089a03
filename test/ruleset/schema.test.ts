import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { caseCheckers, factCheckers, whereCheckers } from "../../src/ruleset/source/case.ts";
import { conditionKeys } from "../../src/ruleset/source/condition.ts";
import { exampleCheckers, exampleFacts } from "../../src/ruleset/source/example.ts";
import { findingKeys, requiredKeys } from "../../src/ruleset/source/role.ts";
import { ruleCheckers } from "../../src/ruleset/source/rule.ts";
import { replaceCheckers } from "../../src/ruleset/source/swap.ts";
import { adjectiveSections, verbSections } from "../../src/ruleset/source/word-sections.ts";
import { wordsCheckers } from "../../src/ruleset/source/words.ts";

const read = (path: string) => readFileSync(path, "utf8");
const ruleSchema = JSON.parse(read("rules/rule.schema.json"));
const wordsSchema = JSON.parse(read("rules/words.schema.json"));
// A branch that requires a key says nothing of types and other keys: those stand above it.
const ajv = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allErrors: true,
});
const isRule = ajv.compile(ruleSchema);
const isWords = ajv.compile(wordsSchema);

const files = readdirSync("rules", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /^\w+\/.*\.yml$/.test(file));

test.each(files)("%s is as its schema says", (file) => {
  const validate = file.endsWith("/words.yml") ? isWords : isRule;
  validate(parse(read(`rules/${file}`)));
  expect(validate.errors ?? []).toEqual([]);
});

test.each([
  ["cases and patterns", { cases: { patterns: ["a"] }, patterns: ["b"] }, false],
  ["patterns", { patterns: ["b"] }, true],
  ["one case", { cases: { when: ["apologetic"] } }, true],
  ["cases", { cases: [{ all: ["a", "b"], scope: "clause" }] }, true],
  ["nothing to look for", { focus: "a" }, false],
  ["patterns and all", { patterns: ["b"], all: ["c"] }, false],
  ["scope without all", { patterns: ["b"], scope: "clause" }, false],
  ["severity without message", { patterns: ["b"], severity: "info" }, false],
  ["a condition", { when: [{ in: "x", has: "strategy/apology" }] }, true],
  ["two conditions in one", { when: [{ not: "x", has: "strategy/apology" }] }, false],
  ["two scopes", { when: [{ not: "x", before: 1, after: 1 }] }, false],
  ["swaps", { swap: { a: "b", c: ["d", "e"], f: { with: "", safe: true } } }, true],
  ["one thing to choose from", { swap: { a: ["b"] } }, false],
  ["swaps and patterns", { swap: { a: "b" }, patterns: ["c"] }, false],
  ["a long sentence", { where: { longer: 25 } }, true],
  ["a fact alone", { where: { genre: "reply" } }, false],
  ["a count", { when: [{ kinds: ["voice/*"], over: 2 }] }, true],
  ["a count without a limit", { when: [{ kinds: ["voice/*"] }] }, false],
  ["a limit without a count", { when: [{ has: "a", over: 2 }] }, false],
  ["a replacement", { patterns: ["b"], replace: { with: "" } }, true],
])("the schema of rules judges %s as the checker does", (_, keys, valid) => {
  const examples = { flags: ["[[a]]", "[[b]]", "[[c]]"], passes: ["d", "e", "f"] };
  expect(isRule({ title: "t", why: "w", sources: ["s"], ...examples, ...keys })).toBe(valid);
});

const { case: oneCase, condition, where, except, replace, example } = ruleSchema.$defs;

describe("the schemas and the checker know the same keys", () => {
  test.each([
    ["rule", ruleSchema, ruleCheckers({ ids: [] })],
    ["case", oneCase, caseCheckers(() => [])],
    ["condition", condition.anyOf[1], Object.fromEntries(conditionKeys.map((key) => [key, key]))],
    ["where", where, whereCheckers],
    ["except", except, factCheckers],
    ["replace", replace, replaceCheckers],
    ["example", example, exampleCheckers],
    ["where of an example", example.properties.where, exampleFacts],
    ["words", wordsSchema, wordsCheckers()],
    ["verbs", wordsSchema.properties.verbs, verbSections()],
    ["adjectives", wordsSchema.properties.adjectives, adjectiveSections()],
  ])("of a %s", (_, schema, checkers) => {
    expect(schema.additionalProperties).toBe(false);
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(checkers).sort());
  });

  test("and which a rule must have", () => {
    expect(ruleSchema.required).toEqual(requiredKeys);
    expect(ruleSchema.dependentRequired).toEqual({ severity: findingKeys });
  });
});
