import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { listRules } from "../src/authoring/rule-book.ts";
import { testRules } from "../src/authoring/rule-test.ts";
import { adviceSources, patternSources } from "../src/engine/judge/remarks.ts";
import { newTrails } from "../src/model/trace.ts";
import { showCatalogue } from "../src/report/catalogue.ts";
import { readRuleFiles } from "../src/ruleset/files.ts";
import { compileFiles } from "../src/ruleset/load.ts";

const trails = newTrails();
const loaded = compileFiles(readRuleFiles("rules"), { trails });
const { rulesets, sources, references, problems } = loaded;

test("every rule file is right", () => {
  expect(problems).toEqual([]);
});

const { rules } = await testRules({ ...loaded, trails });

test("every rule is tried", () => {
  expect(rules.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
});

// Every example in a rule file is a test. To add a case, edit the rule file, not this one.
describe.each(rules)("$language/$id", ({ examples }) => {
  test.each(examples.filter(({ kind }) => kind !== "todo"))(
    "$kind: $text",
    ({ found, expected }) => {
      expect(found).toEqual(expected);
    },
  );
});

// English has but one way to address people, and few diminutives.
const onlyDutch = [
  "contact/says-je",
  "corporate-tone/address-mirror",
  "corporate-tone/address-mix",
  "voice/address-je",
  "voice/address-u",
  "voice/chv-diminutive",
];

// What kinds of clause there are is a language's own affair.
test("both languages have the same rules, features and forms of address apart", () => {
  const [nl, en] = rulesets.map(({ rules }) =>
    rules
      .filter(({ id, category }) => category !== "feature" && !onlyDutch.includes(id))
      .map(({ id }) => id)
      .sort(),
  );
  expect(nl).toEqual(en);
});

test("every rule rests on a source", () => {
  const bare = sources.filter((rule) => rule.sources.length === 0);
  expect(bare.map(({ path }) => path)).toEqual([]);
});

test("the catalogue lists the rules as they are: npm run catalogue", () => {
  const page = readFileSync("rules/README.md", "utf8");
  expect(page).toBe(showCatalogue(listRules(loaded), references));
});

test("every source is cited", () => {
  const remarks = Object.values({ ...adviceSources, ...patternSources }).flat();
  const cited = new Set([
    ...sources.flatMap((rule) => rule.sources.map(({ text }) => text)),
    ...remarks,
  ]);
  expect(remarks.filter((key) => !Object.hasOwn(references, key))).toEqual([]);
  expect(Object.keys(references).filter((key) => !cited.has(key))).toEqual([]);
});
