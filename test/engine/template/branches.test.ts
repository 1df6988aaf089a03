import { expect, test } from "vitest";
import { lintText } from "../../../src/lint.ts";

async function lint(value: string) {
  const report = await lintText(value, { language: "nl", facts: { genre: "reply" } });
  return {
    findings: report?.findings.map(({ ruleId, text }) => `${ruleId} ${text}`),
    strategies: report?.profile.strategies.map(
      ({ id, sentences, share, evidence }) =>
        `${id} ${sentences} ${share} ${evidence.map(({ text }) => text)}`,
    ),
    promises: report?.promises.map(({ text }) => text),
  };
}

test("finds what is wrong in each option of a choice, in the sentence that it is part of", async () => {
  const value =
    "Het spijt ons {% if a %}dat wij uw pakket kwijt zijn{% else %}als u zich gekwetst voelt{% endif %}. Groet";
  expect(await lint(value)).toEqual({
    findings: [
      "non-apology/conditional-apology als",
      "non-apology/displaced-feelings u zich gekwetst",
    ],
    strategies: ["apology 1 0.5 Het spijt ons"],
    promises: [],
  });
});

test("says once what all options have in common", async () => {
  const value = 'Beste {{naam | default: "klant"}}, het spijt ons als u dit vervelend vond.';
  const { findings } = await lint(value);
  expect(findings).toEqual([
    "non-apology/conditional-apology als",
    "non-apology/displaced-feelings u dit vervelend vond",
  ]);
});

test("counts an option as no further sentence", async () => {
  const value =
    "Sorry. {% if a %}Wij betalen u 20 euro terug.{% else %}Had u maar beter moeten lezen.{% endif %}";
  expect(await lint(value)).toEqual({
    findings: ["non-apology/blame-shift-victim Had u maar"],
    strategies: [
      "apology 1 0.5 Sorry",
      "compensation 1 0.5 Wij betalen",
      "justification 1 0.5 Had u maar",
    ],
    promises: ["Wij betalen u 20 euro terug"],
  });
});

test("does not offer to write over the tags of a template", async () => {
  const fixes = async (value: string) =>
    (await lintText(value, { language: "en" }))?.findings.map(({ fix }) => fix !== null);
  expect(await fixes("Sorry. Please do so in order to win.")).toEqual([true]);
  expect(await fixes("Sorry. Please do so in {% if a %}order{% endif %} to win.")).toEqual([false]);
});
