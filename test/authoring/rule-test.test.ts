import { expect, test } from "vitest";
import { readMarks, testRules } from "../../src/authoring/rule-test.ts";
import { showRuleTest } from "../../src/report/rule-test.ts";
import { ruleFile, sampleRules } from "../rule-sample.ts";

const page = { language: "en", color: 0, width: 80 } as const;

const right = ruleFile(
  'severity: error\npatterns: ["sorry @if"]',
  'flags: ["[[Sorry if]] I", "So [[sorry if]]", "Oh, [[sorry if]]!"]\npasses: [Sorry., If I, Sorry I]\n',
);

function examples(flags: string, passes: string, todo = "[]"): string {
  return ruleFile(
    'severity: error\npatterns: ["sorry ..2 @if", "pity"]',
    `flags: [${flags}]\npasses: [${passes}]\ntodo: ${todo}\n`,
  );
}

const good = ['"[[Sorry if]] so"', '"[[Sorry now if]] so"', '"A [[pity]]"'];

async function tried(files: Readonly<Record<string, string>>) {
  const rules = sampleRules(files);
  return { rules, report: await testRules(rules) };
}

test("examples that come out right", async () => {
  const { report } = await tried({ "en/non-apology/sample.yml": right });
  expect(report.rules).toHaveLength(1);
  expect(report.rules[0]?.examples.map(({ isRight }) => isRight)).toEqual(Array(6).fill(true));
  expect(showRuleTest(report, page)).toBe("6 examples, none fails; 1 rule; 0 todo\n");
});

test("too much, nothing, and what should have been silent", async () => {
  const file = examples(
    ['"[[Sorry]] again if so"', '"[[Sorry so very much if]]"', ...good].join(", "),
    '"Such a pity.", Sorry, If',
  );
  const { report } = await tried({ "en/non-apology/sample.yml": file });
  expect(showRuleTest(report, page)).toBe(`mine/en/non-apology/sample.yml:8:10  non-apology/sample
  flags: what is marked must be reported, that and no more
  expected     Sorry again if so
               ~~~~~
  found        Sorry again if so
               ~~~~~~~~~~~~~~
  case 1       sorry ..2 @if
               [Sorry] [again] [if]

mine/en/non-apology/sample.yml:8:35  non-apology/sample
  flags: what is marked must be reported, that and no more
  expected     Sorry so very much if
               ~~~~~~~~~~~~~~~~~~~~~
  found        nothing

  Sorry so very much if
    sorry ..2 @if
      ✗ came as far as “Sorry”, then wanted ..2 @if, not “so”
    pity
      ✗ fits nowhere: it wants pity

mine/en/non-apology/sample.yml:9:11  non-apology/sample
  passes: nothing may be reported
  expected     nothing
  found        Such a pity.
                      ~~~~
  case 1       pity
               [pity]

3 of 8 examples fail; 1 rule; 0 todo
`);
});

test("what is to do is counted, and what is done is said", async () => {
  const todo = '["[[Sorry if]] it is", "[[Sorry]] about that", "Nothing here", "It is a pity"]';
  const file = examples(good.join(", "), "Four, Five, Six", todo);
  const { report } = await tried({ "en/non-apology/sample.yml": file });
  expect(showRuleTest(report, { ...page, language: "nl" })).toBe(
    `mine/en/non-apology/sample.yml:10:9  non-apology/sample
  todo: dit komt inmiddels goed uit; verplaats het naar flags
  Sorry if it is

mine/en/non-apology/sample.yml:10:55  non-apology/sample
  todo: dit komt inmiddels goed uit; verplaats het naar passes
  Nothing here

6 voorbeelden, alle goed; 1 regel; 4 todo, waarvan 2 klaar
`,
  );
});

test.each([
  ["syntax", "title: ["],
  ["a key", right.replace("severity", "severty")],
  ["a name in a pattern", right.replace("@if", "@iff")],
])("a mistake in %s hides no other rule", async (_, broken) => {
  const { rules, report } = await tried({
    "en/non-apology/broken.yml": broken,
    "en/non-apology/sample.yml": right,
  });
  expect(rules.problems.length).toBeGreaterThan(0);
  expect(report.rules.map(({ id }) => id)).toEqual(["non-apology/sample"]);
  expect(showRuleTest(report, page)).toBe(
    "6 examples tried; 1 rule; 0 todo; 1 file not tried, because of mistakes\n",
  );
});

test("only some rules may be wanted", async () => {
  const rules = sampleRules({ "en/non-apology/a.yml": right, "en/non-apology/b.yml": right });
  const { rules: found } = await testRules(rules, ({ id }) => id.endsWith("b"));
  expect(found.map(({ id }) => id)).toEqual(["non-apology/b"]);
});

test.each([
  ["plain", { text: "plain", spans: [] }],
  [
    "[[a]] b [[c d]]",
    {
      text: "a b c d",
      spans: [
        { start: 0, end: 1 },
        { start: 4, end: 7 },
      ],
    },
  ],
  ["a\n[[b\nc]]", { text: "a\nb\nc", spans: [{ start: 2, end: 5 }] }],
])("marks in %j", (example, expected) => {
  expect(readMarks(example)).toEqual(expected);
});
