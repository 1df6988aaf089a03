import { describe, expect, test } from "vitest";
import { listRules, rulePages } from "../../src/authoring/rule-book.ts";
import { showRulePage } from "../../src/report/rule-page.ts";
import { showRuleList } from "../../src/report/rules-list.ts";
import { ruleFile, sampleRules } from "../rule-sample.ts";

const page = { language: "en", color: 0, width: 80 } as const;

const rules = sampleRules({
  "en/strategy/apology.yml": ruleFile('patterns: ["@regret"]'),
  "en/non-apology/sample.yml": ruleFile(`severity: error
cancels: [apology]
voids: grade
cases:
  - patterns: ["@regret ..2 <condition: @if>"]
    unless: ["if needed"]
    when: [apologetic, { not: strategy/apology, before: 2 }]
    where: { genre: [reply, notice] }
    focus: condition
  - all: ["~offend", "#number"]
    severity: info`),
  "nl/non-apology/sample.yml": ruleFile('severity: warning\npatterns: ["jammer"]').replace(
    "Sample",
    "Voorbeeld",
  ),
});

test("nothing is wrong with the sample", () => {
  expect(rules.problems).toEqual([]);
});

describe("the list", () => {
  test.each([
    [
      {},
      `non-apology
  sample   warning/error  Voorbeeld  Sample

strategy
  apology  label          –          Sample

2 rules
`,
    ],
    [
      { shown: ["nl"], language: "nl" },
      `non-apology
  sample   waarschuwing  Voorbeeld

strategy
  apology  label         –

2 regels
`,
    ],
  ] as const)("%j", (options, expected) => {
    const text = showRuleList(listRules(rules), { ...page, ...options });
    expect(text).toBe(expected);
  });

  test("of nothing", () => {
    expect(showRuleList([], page)).toBe("0 rules\n");
  });
});

test("a page", () => {
  const [first] = rulePages(rules, "non-apology/sample", { wanted: ["en"], forms: true });
  expect(first && showRulePage(first, page)).toBe(`Sample  error  non-apology/sample  English

  file         mine/en/non-apology/sample.yml
  says         No.
  advises      Say so.
  why          It hurts.
  takes back   strategy/apology
  lowers       the grade of the apology

  looks for    case 1
                 @regret ..2 <condition: @if>
                   unless if needed
                   when apologetic
                   when not: strategy/apology, before: 2
                   where genre: reply, notice
                   reports {condition}
               case 2
                 all, in one sentence
                   ~offend
                   #number
                   severity info

  flags        - [[a]]
               - [[b]]
               - [[c]]

  passes       - d
               - e
               - f

  sources      Lazare, A. (2004). On Apology. Oxford University Press.

  forms        @regret
                 sorry, we regret
               @if
                 if, in case
               ~offend
                 offend, offends, offending, offended
`);
});

test("pages are in the languages that have the rule", () => {
  const languagesOf = (id: string) => rulePages(rules, id).map(({ language }) => language);
  expect(languagesOf("non-apology/sample")).toEqual(["nl", "en"]);
  expect(languagesOf("strategy/apology")).toEqual(["en"]);
  expect(languagesOf("strategy/none")).toEqual([]);
});

test("forms of words in two pieces, in sets of sets, each once", () => {
  const dutch = sampleRules({
    "nl/words.yml": `sets:
  offer: [~aanbieden, "@give"]
  give: [geven, "@give-more"]
  give-more: [schenken]
verbs:
  strong:
    bieden: [bood, boden, geboden]
  separable: ["aan|bieden"]
`,
    "nl/strategy/sample.yml": ruleFile('patterns: ["@offer", "!~aanbieden @offer"]'),
  });
  expect(dutch.problems).toEqual([]);
  const [page] = rulePages(dutch, "strategy/sample", { forms: true });
  expect(page?.forms?.map(({ name }) => name)).toEqual([
    "@offer",
    "~aanbieden",
    "@give",
    "@give-more",
  ]);
  expect(page?.forms?.[1]?.split).toEqual({
    first: expect.arrayContaining(["bied", "biedt", "bood"]),
    particle: "aan",
  });
});
