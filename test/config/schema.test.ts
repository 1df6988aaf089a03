import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { listRules } from "../../src/authoring/rule-book.ts";
import { nameRules } from "../../src/build/config-schema.ts";
import { configCheckers, organisationCheckers, overrideCheckers } from "../../src/config/check.ts";
import { expectCheckers } from "../../src/config/expect.ts";
import { extractCheckers } from "../../src/config/extract.ts";
import { ignoreCheckers } from "../../src/config/ignores.ts";
import { addresses, grades } from "../../src/model/expect.ts";
import { writings } from "../../src/model/extraction.ts";
import { channels, faults, genres } from "../../src/model/facts.ts";
import { languages } from "../../src/model/language.ts";
import { severities } from "../../src/model/rule.ts";
import { readRuleFiles } from "../../src/ruleset/files.ts";
import { compileFiles } from "../../src/ruleset/load.ts";

const schema = JSON.parse(readFileSync("src/config/config.schema.json", "utf8"));
const { definitions } = schema;
const isConfig = new Ajv({ strictTypes: false, allErrors: true }).compile(schema);

const names = { ids: [], categories: [] };
const checkers = configCheckers(names, ".");
const { $schema, root, extends: _, overrides, ignores, ...common } = checkers;

test("what the README shows is as the schema says", () => {
  const readme = readFileSync("README.md", "utf8");
  const shown = [...readme.matchAll(/^```yaml (?:\S+\/)?oprecht\.config\.yaml\n(.*?)^```$/gms)];
  for (const [, text = ""] of shown) {
    const isMistaken = text.startsWith("gener:");
    expect(isConfig(parse(text)), text).toBe(!isMistaken);
  }
});

test.each([
  [{}, true],
  [{ $schema: "./x.json", root: true, rules: { persuasion: "off", "own/rule": "info" } }, true],
  [{ rules: { persuasion: "loud" } }, false],
  [{ organisation: "De Ster" }, true],
  [{ organisation: { names: ["De Ster"], roles: "directeur", handles: ["@dester"] } }, true],
  [{ organisation: { name: "De Ster" } }, false],
  [{ overrides: [{ files: "complaints/**", "max-warnings": 0 }] }, true],
  [{ overrides: [{ "max-warnings": 0 }] }, false],
  [{ overrides: [{ files: "a.md", overrides: [] }] }, false],
  [{ expect: { require: ["sympathy", { any: ["redirect", "repair"] }], forbid: [] } }, true],
  [{ expect: { require: [{ any: ["redirect"] }] } }, false],
  [{ expect: { forbid: ["denial:very"] } }, false],
  [{ extract: { each: "/macros/*", text: ["a", "b"], "skip-if": { active: false } } }, true],
  [{ extract: { each: "/macros/*" } }, false],
  [
    { ignores: [{ at: "a.json#/1" }, { at: "b/*.csv#x", rules: ["persuasion"], reason: "y" }] },
    true,
  ],
  [{ ignores: [{ rules: "persuasion" }] }, false],
  [{ overrides: [{ files: "a.json", ignores: [] }] }, false],
  [{ "max-warnings": -1 }, false],
])("%j: %s", (config, valid) => {
  expect(isConfig(config)).toBe(valid);
});

describe("the schema and the checker know the same keys", () => {
  test.each([
    ["configuration", schema, checkers],
    ["override", definitions.override, overrideCheckers(common)],
    ["expectation", definitions.expect, expectCheckers(names)],
    ["extraction", definitions.extract, extractCheckers],
    ["something to ignore", definitions.ignore, ignoreCheckers(names)],
    ["organisation", definitions.organisation.anyOf[1], organisationCheckers],
  ])("of a %s", (_, { properties, additionalProperties }, { ...known }) => {
    expect(additionalProperties).toBe(false);
    expect(Object.keys(properties).sort()).toEqual(Object.keys(known).sort());
  });

  test("and the same words", () => {
    const { language, genre, fault, channel, level, extract, expect: expected } = definitions;
    expect([language, genre, fault, channel].map((one) => one.enum)).toEqual([
      languages,
      genres,
      faults,
      channels,
    ]);
    expect(level.enum).toEqual([...severities, "off"]);
    expect(definitions["fail-on"].enum).toEqual(severities);
    expect(extract.properties.as.enum).toEqual(writings);
    expect(expected.properties.grade.enum).toEqual(grades);
    expect(expected.properties.address.enum).toEqual(addresses);
  });
});

test("the schema names every rule; if not: npm run catalogue", () => {
  const rules = listRules(compileFiles(readRuleFiles("rules"), { wanted: [] }));
  expect(schema).toEqual(JSON.parse(JSON.stringify(nameRules(schema, rules))));
});
