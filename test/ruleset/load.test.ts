import { describe, expect, test } from "vitest";
import { compileFiles } from "../../src/ruleset/load.ts";

const rule = (lines: string) => `title: Title
why: Why.
sources: [one-2001]
${lines}
flags: ["[[a]]", "[[b]]", "[[c]]"]
passes: [d, e, f]
`;

/** Compile rules beside `strategy/other`, which is as given; list what is wrong, by path. */
function problemsBeside(other: string, lines: string) {
  const file = (name: string, text: string) => ({ name, path: name, text });
  const { problems, rulesets } = compileFiles(
    [
      file("en/strategy/one.yml", rule(lines)),
      file("en/strategy/other.yml", other),
      file("en/words.yml", "sets: { greeting: [hello] }"),
      file("references.yml", "one-2001: { author: A, year: 2001, title: One }"),
    ],
    { wanted: ["en"] },
  );
  return {
    problems: problems.map(({ message, place }) => `${place?.path} ${message.id}`),
    rules: rulesets.flatMap(({ rules }) => rules.map(({ id }) => id)),
  };
}

describe("the label of a rule with mistakes is known elsewhere", () => {
  test.each([
    ["in a pattern", 'patterns: ["x {strategy/other}"]'],
    ["in a condition", "patterns: [x]\nwhen: [{ has: strategy/other }]"],
    ["as one of its category", "patterns: [x]\nwhen: [{ not: strategy/* }]"],
  ])("%s", (_, lines) => {
    const unreadable = problemsBeside("title: [", lines);
    expect(unreadable.problems.filter((problem) => !problem.includes("other"))).toEqual([]);
    expect(unreadable.problems.length).toBeGreaterThan(0);
    expect(unreadable.rules).toEqual(["strategy/one"]);
    const unknown = problemsBeside(rule('patterns: ["@no"]'), lines);
    expect(unknown.problems).toEqual(["en/strategy/other.yml unknownSet"]);
    expect(unknown.rules).toEqual(["strategy/one"]);
  });
});

test.each([
  ["in a pattern", 'patterns: ["x {strategy/nothing}"]'],
  ["in a condition", "patterns: [x]\nwhen: [{ has: strategy/nothing }]"],
  ["as one of its category", "patterns: [x]\nwhen: [{ not: voice/* }]"],
])("a label that no rule has is not: %s", (_, lines) => {
  const { problems } = problemsBeside(rule("patterns: [y]"), lines);
  expect(problems).toEqual(["en/strategy/one.yml unknownLabel"]);
});

test("that there is no references.yml at all is said once", () => {
  const files = ["en/strategy/one.yml", "nl/strategy/two.yml"].map((name) => ({
    name,
    path: `mine/${name}`,
    text: rule("patterns: [x]"),
  }));
  const words = { name: "en/words.yml", path: "mine/en/words.yml", text: "sets: { a: [b] }" };
  const { problems } = compileFiles([...files, words], { wanted: ["en"] });
  expect(problems.map(({ message, place }) => `${place?.path} ${message.id}`)).toEqual([
    "mine/references.yml referencesMissing",
  ]);
});
