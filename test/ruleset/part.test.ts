import { expect, test } from "vitest";
import { languages } from "../../src/model/language.ts";
import { checkRules } from "../../src/ruleset/check.ts";
import { readRuleFiles } from "../../src/ruleset/files.ts";
import { compileChecked } from "../../src/ruleset/load.ts";
import { problemsOf } from "../engine/ruleset.ts";

const checked = checkRules(readRuleFiles("rules"));

test.each(languages)("rules for texts and for messages are kept apart in %s", (language) => {
  const idsOf = (part: "text" | "message") => {
    const { rulesets, problems } = compileChecked(checked, { wanted: [language], part });
    expect(problems).toEqual([]);
    return rulesets.flatMap(({ rules }) => rules.map(({ id }) => id)).sort();
  };
  const isContact = (id: string) => id.startsWith("contact/");
  expect(idsOf("text").filter(isContact)).toEqual([]);
  const others = idsOf("message").filter((id) => !isContact(id));
  const address = ["feature/generic-je", "voice/address-je", "voice/address-u"];
  expect(others).toEqual(language === "nl" ? address : []);
});

test("a rule for texts cannot ask for what is found in messages", () => {
  const question = { patterns: ["^ * ..9, ?"] };
  const asks = { patterns: ["b"], when: [{ has: "contact/question" }] };
  const rules = { "contact/question": question, "feature/a": asks };
  expect(problemsOf({ rules })).toEqual(["contactAsked"]);
  expect(problemsOf({ rules: { "contact/question": question, "contact/a": asks } })).toEqual([]);
});
