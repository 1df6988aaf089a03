import { describe, expect, test } from "vitest";
import { allowedFinder } from "../src/engine/judge/allowed.ts";
import { lintFiles } from "../src/lint.ts";

describe("a phrase allows", () => {
  test.each([
    ["what is the same", "any inconvenience", "Sorry for [any inconvenience].", true],
    [
      "what lies in it",
      "for any inconvenience caused",
      "Sorry for [any inconvenience] caused.",
      true,
    ],
    ["not what goes beyond it", "inconvenience", "Sorry for [any inconvenience].", false],
    [
      "not the same words elsewhere",
      "our inconvenience",
      "Our inconvenience, any [inconvenience].",
      false,
    ],
    ["each time", "any inconvenience", "Any inconvenience, [any inconvenience].", true],
    ["in any case", "ANY Inconvenience", "Sorry for [Any inconvenience].", true],
    ["over a line's end", "any inconvenience", "Sorry for [any\n  inconvenience].", true],
    ["whatever the quotes", "'t ongemak van d'r", "Sorry voor [’t ongemak] van d’r.", true],
    ["without its accents", "een heel gedoe", "Sorry voor één [heel gedoe].", true],
    ["accents written apart", "één gedoe", "Sorry voor [e\u0301e\u0301n gedoe].", true],
    ["with marks in it", "Sorry, not sorry!", "We say [sorry, not sorry] to you.", true],
    ["not with other marks in it", "Sorry, not sorry", "We are [sorry. Not sorry].", false],
    ["whole words", "any convenience", "Sorry for [many convenience].", false],
    ["not a part of a word", "ongemak", "Onze [ongemak]formule.", false],
    ["not a part of a compound", "ongemak", "De [ongemak]-formule.", false],
    ["a word between quotation marks", "ongemak", "Het “[ongemak]” was groot.", true],
    ["what has no letters but digits", "24/7", "We are [24/7] here.", true],
    ["no more than there is", "any inconvenience at all", "Sorry for [any inconvenience]", false],
  ])("%s", (_, phrase, marked, isAllowed) => {
    const start = marked.indexOf("[");
    const end = marked.indexOf("]") - 1;
    const find = allowedFinder(marked.replace(/[[\]]/g, ""), ["no such words", phrase]);
    expect(find({ start, end })).toBe(isAllowed ? phrase : undefined);
  });

  test("is found fast in a long text that is almost it, over and over", () => {
    const phrase = `${"a ".repeat(500)}b`;
    const start = performance.now();
    expect(allowedFinder("a ".repeat(20_000), [phrase])({ start: 0, end: 1 })).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

const source = "**Sorry** for **any inconvenience**. Mistakes were made.\n";

async function lint(allow: readonly string[] | undefined, more = {}) {
  const bytes = new TextEncoder().encode(source);
  const options = { language: "en", facts: { genre: "reply" }, ...more } as const;
  const { files } = await lintFiles([{ path: "a.md", bytes }], {
    ...options,
    ...(allow && { allow }),
  });
  const [text] = files[0]?.texts ?? [];
  return {
    told: text?.findings.map((one) => `${one.ruleId}: ${one.text}`),
    ignored: text?.ignored?.map(({ ruleId, reason, place }) => [
      ruleId,
      reason,
      place?.start.column,
    ]),
    unused: files[0]?.unusedIgnores,
    apology: text?.profile.apology.grade,
  };
}

test("what is allowed is not told, through markup, and what the text does stays the same", async () => {
  const all = await lint(undefined);
  const boilerplate = "non-apology/inconvenience-boilerplate";
  expect(all.told).toContain(`${boilerplate}: any inconvenience`);
  expect(all.ignored).toBeUndefined();
  expect(await lint(["Any inconvenience"])).toEqual({
    ...all,
    told: all.told?.filter((one) => !one.startsWith(boilerplate)),
    ignored: [[boilerplate, "allow: Any inconvenience", 17]],
  });
});

test("what texts must not do may be allowed too, what they must do not", async () => {
  const expectation = { expect: { forbid: ["apology"], require: ["sympathy"] }, only: ["policy"] };
  expect((await lint(undefined, expectation)).told).toEqual([
    "policy/forbid: Sorry",
    "policy/require: ",
  ]);
  expect((await lint(["sorry"], expectation)).told).toEqual(["policy/require: "]);
});
