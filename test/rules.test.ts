import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { createMatcher } from "../src/engine/match.ts";
import { parseText } from "../src/engine/parse.ts";
import { type Language, languages } from "../src/model/language.ts";
import { literalMap } from "../src/model/map.ts";
import { loadRules } from "../src/ruleset/load.ts";
import { marked } from "./marked.ts";

interface RuleFile {
  sources: readonly string[];
  flags: readonly string[];
  passes: readonly string[];
}

const references = Object.keys(parse(readFileSync("rules/references.yml", "utf8")));
const rulesets = languages.map((language) => loadRules("rules", language));

// Every example in a rule file is a test. To add a case, edit the rule file, not this one.
for (const { language, rules } of rulesets) {
  for (const rule of rules) {
    const match = createMatcher({ language, rules: [rule] });
    const file: RuleFile = parse(readFileSync(`rules/${language}/${rule.id}.yml`, "utf8"));
    const matchesIn = async (value: string) =>
      match(await sentencesOf(value, language)).map(({ start, end }) => ({ start, end }));

    describe(`${language}/${rule.id}`, () => {
      test("has at least three examples of each kind", () => {
        expect(file.flags.length).toBeGreaterThanOrEqual(3);
        expect(file.passes.length).toBeGreaterThanOrEqual(3);
      });

      test("rests on sources that references.yml has", () => {
        for (const source of file.sources) expect(references).toContain(source);
      });

      test.each(file.flags)("flags: %s", async (example) => {
        const { text, spans } = marked(example);
        expect(spans).not.toEqual([]);
        expect(await matchesIn(text)).toEqual(spans);
      });

      test.each(file.passes)("passes: %s", async (text) => {
        expect(await matchesIn(text)).toEqual([]);
      });
    });
  }
}

test("both languages have the same rules", () => {
  const [nl, en] = rulesets.map(({ rules }) => rules.map(({ id }) => id));
  expect(nl).toEqual(en);
});

test("every source is cited", () => {
  const cited = new Set(rulesets.flatMap(({ rules }) => rules.flatMap(({ sources }) => sources)));
  expect(references.filter((key) => !cited.has(key))).toEqual([]);
});

test("rule files lie where the loader looks", () => {
  const files = readdirSync("rules", { recursive: true, encoding: "utf8" });
  const known = languages.length + 1 + rulesets.flatMap(({ rules }) => rules).length;
  expect(files.filter((file) => file.endsWith(".yml"))).toHaveLength(known);
});

async function sentencesOf(value: string, language: Language) {
  const blocks = [{ kind: "paragraph" as const, start: 0, end: value.length, quoted: false }];
  const text = { id: "example", value, map: literalMap(value.length), blocks, facts: {} };
  return parseText(text, language, undefined);
}
