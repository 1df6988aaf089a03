import { expect, test } from "vitest";
import { ignoreChecker } from "../../src/config/ignores.ts";
import { configFor } from "../../src/config/overrides.ts";
import { collectProblems } from "../../src/yaml/checker.ts";
import { parseSource } from "../../src/yaml/source.ts";

const names = { ids: ["sarcasm/mock-thanks"], categories: ["sarcasm"] };

function check(text: string) {
  const source = parseSource("c.yaml", text);
  let value: unknown;
  const problems = collectProblems(source, (reading) => {
    if (source.contents) value = ignoreChecker(names)(source.contents, reading);
  });
  return {
    value,
    problems: problems.map(({ message, place }) => `${place?.line}:${place?.column} ${message.id}`),
  };
}

test.each([
  ["at: a.json", { file: "a.json", rules: [] }],
  ["at: a/*.json#/3/text", { file: "a/*.json", where: "/3/text", rules: [] }],
  ['at: "a.json#Zaak #12"', { file: "a.json", where: "Zaak #12", rules: [] }],
  [
    "{at: a.csv#x, rules: sarcasm, reason: y}",
    { file: "a.csv", where: "x", rules: ["sarcasm"], reason: "y" },
  ],
])("%s", (text, expected) => {
  expect(check(text)).toEqual({ value: { ...expected, path: "c.yaml", line: 1 }, problems: [] });
});

test.each([
  ["rules: sarcasm", "1:1 missingKey"],
  ["{at: a.json, rules: [sarcasm, sarcasn]}", "1:31 configUnknownRule"],
  ["at: ../a.json#/1", "1:5 configGlobOutside"],
  ["{at: a.json, rule: sarcasm}", "1:14 yamlUnknownKey"],
])("a mistake: %s", (text, problem) => expect(check(text).problems).toEqual([problem]));

test("only what is said of a file holds for it", () => {
  const one = (file: string) => ({ file, rules: [], path: "c.yaml", line: 1 });
  const config = {
    path: "/x/c.yaml",
    rules: {},
    facts: {},
    ignores: ["a.json", "b/*.json", "/c"].map(one),
  };
  const found = (path: string) => configFor(config, path).ignores?.map(({ file }) => file);
  expect(["/x/a.json", "/x/b/a.json", "/x/b/c.json", "/x/c.json"].map(found)).toEqual([
    ["a.json"],
    ["a.json", "b/*.json"],
    ["b/*.json"],
    undefined,
  ]);
});
