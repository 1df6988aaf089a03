import { describe, expect, test } from "vitest";
import { traceRule } from "../../src/authoring/rule-trace.ts";
import { say } from "../../src/model/messages/index.ts";
import { showTrace } from "../../src/report/trace.ts";
import { ruleFile, sampleRules } from "../rule-sample.ts";

const page = { language: "en", color: 0, width: 80 } as const;

/** Trace `non-apology/sample` with these lines, beside a rule that labels regret, and show the body. */
async function trace(lines: string, text: string, facts = {}) {
  const rules = sampleRules({
    "en/strategy/apology.yml": ruleFile('patterns: ["@regret"]'),
    "en/non-apology/sample.yml": ruleFile(`severity: error\n${lines}`),
  });
  expect(rules.problems.map(({ message }) => say("en", message))).toEqual([]);
  const found = await traceRule(rules, "non-apology/sample", text, { language: "en", facts });
  return found && showTrace(found, page).split("\n").slice(2, -1);
}

const apology = "labels     strategy/apology “Sorry”";

describe("where a pattern fits, or stops", () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      "it fits",
      'patterns: ["@regret ..2 @if"]',
      "Sorry, if I may.",
      ["@regret ..2 @if", "  ✗ came as far as “Sorry”, then wanted ..2 @if, not “,”"],
    ],
    [
      "a gap that may cross a comma",
      'patterns: ["@regret ..2, @if"]',
      "Sorry, if I may.",
      ["@regret ..2, @if", "  ✓ fits: “Sorry, if”"],
    ],
    [
      "the end of the sentence",
      'patterns: ["sorry if you"]',
      "Sorry if",
      ["sorry if you", "  ✗ came as far as “Sorry if”, then wanted you, where the sentence ends"],
    ],
    [
      "the further try counts",
      'patterns: ["sorry if you"]',
      "Sorry, sorry if we",
      ["sorry if you", "  ✗ came as far as “sorry if”, then wanted you, not “we”"],
    ],
    [
      "nothing of it",
      'patterns: ["[unless | if only] you"]',
      "Sorry.",
      ["[unless | if only] you", "  ✗ fits nowhere: it wants [unless | if only]"],
    ],
    [
      "inside a choice",
      'patterns: ["[unless | if only] you"]',
      "Sorry, if you",
      ["[unless | if only] you", "  ✗ came as far as “if”, then wanted only, not “you”"],
    ],
    [
      "an anchor",
      'patterns: ["^ <it: if> you"]',
      "Sorry if you",
      ["^ <it: if> you", "  ✗ fits nowhere: it wants ^ if"],
    ],
    [
      "a lemma by its form",
      'patterns: ["~offend"]',
      "Sorry we offended you",
      ["~offend", "  ✓ fits: “offended”"],
    ],
  ])("%s", async (_, lines, text, expected) => {
    const shown = (await trace(lines, text)) ?? [];
    expect(shown.join("\n")).toContain(expected.map((line) => `  ${line}`).join("\n"));
  });
});

test("a sentence in full", async () => {
  expect(
    await trace(
      'patterns: ["@if you"]\nwhen: [{ has: strategy/apology }]',
      "Sorry if you were late.",
    ),
  ).toEqual([
    "Sorry if you were late.",
    "  clause 1   Sorry",
    "  clause 2   if · you · were · late",
    `  ${apology}`,
    "  @if you",
    "    ✓ fits: “if you”",
    "  “if you”:",
    "    ✓ has: strategy/apology: looked in “Sorry if you were late”; found",
    "      strategy/apology “Sorry”",
    "  → reported: “if you”",
  ]);
});

describe("what else a case asks for", () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      "unless",
      'patterns: ["@if"]\nunless: ["if needed"]',
      "Sorry if needed.",
      ["    ✗ excused by unless: if needed, which fits “if needed”", "  → does not fire here"],
    ],
    [
      "has, in the clause",
      'patterns: ["@if"]\nwhen: [{ has: strategy/apology, scope: clause }]',
      "Sorry if you fell.",
      [
        "    ✗ has: strategy/apology, scope: clause: looked in “if you fell”; found",
        "      nothing",
        "  → does not fire here",
      ],
    ],
    [
      "not, and found",
      'patterns: ["@if"]\nwhen: [{ not: "you fell" }]',
      "Sorry if you fell.",
      ["    ✗ not: you fell: looked in “Sorry if you fell”; found “you fell”"],
    ],
    [
      "before the first sentence",
      'patterns: ["@if"]\nwhen: [{ has: strategy/apology, before: 1 }]',
      "If you fell.",
      [
        "    ✗ has: strategy/apology, before: 1: looked nowhere: there is nothing there;",
        "      found nothing",
      ],
    ],
    [
      "apologetic",
      'patterns: ["@if"]\nwhen: [apologetic]',
      "Call us if you fell.",
      ["  ✗ Not tried here: no apology, regret or sympathy stands within two sentences."],
    ],
    [
      "where",
      'patterns: ["@if"]\nwhere: { genre: [reply, notice] }',
      "Call us if you fell.",
      ["  ✗ Not tried here: genre must be reply or notice, and nobody said what it is."],
    ],
    [
      "parts in two clauses",
      'all: [sorry, "~offend"]\nscope: clause',
      "Sorry if we offended you.",
      ["  ✗ All parts are there, but not in one clause."],
    ],
    [
      "an earlier fit",
      'patterns: ["sorry if", "if you"]',
      "Sorry if you fell.",
      ["    ✗ counts no more: another fit begins earlier"],
    ],
  ])("%s", async (_, lines, text, expected) => {
    expect((await trace(lines, text))?.join("\n")).toContain(expected.join("\n"));
  });
});

test("facts are taken into account", async () => {
  const lines = 'patterns: ["@if"]\nwhere: { genre: reply }';
  expect((await trace(lines, "If so.", { genre: "reply" }))?.at(-1)).toBe("  → reported: “If”");
  expect((await trace(lines, "If so.", { genre: "terms" }))?.join()).toContain("is terms.");
});

test("quoted words are another's", async () => {
  expect(await trace('patterns: ["@if"]', "> Sorry if you fell.")).toEqual([
    "Sorry if you fell.",
    "  Another's words, in which no rule looks.",
  ]);
});

test("what a rule takes back is said", async () => {
  const rules = sampleRules({
    "en/strategy/apology.yml": ruleFile('patterns: ["@regret"]'),
    "en/non-apology/sample.yml": ruleFile(
      'severity: error\ncancels: [apology]\npatterns: ["@regret @if"]',
    ),
  });
  const found = await traceRule(rules, "strategy/apology", "Sorry if you fell.", {
    language: "en",
  });
  expect(found?.sentences[0]?.found).toEqual([
    { words: { text: "Sorry", start: 0, end: 5 }, undoneBy: "non-apology/sample" },
  ]);
});

test("hostile text is made harmless, and a long one comes to an end", async () => {
  const shown = await trace('patterns: ["@if"]', "Sorry \u001b[31m if");
  expect(shown?.join("")).not.toContain("\u001b");
  const long = await trace(
    'patterns: ["sorry ..9 sorry ..9 sorry ..9 if"]',
    "sorry sorry ".repeat(5_000),
  );
  expect(long?.at(-1)).toBe("  → does not fire here");
});

test("an empty text has no trace", async () => {
  expect(await trace('patterns: ["@if"]', " \n")).toBeUndefined();
});
