import { expect, test } from "vitest";
import { fill } from "../../../src/engine/judge/fill.ts";
import { findFindings } from "../../../src/engine/judge/find.ts";
import { finder } from "../ruleset.ts";

test.each([
  [{}, ["nu", "nu"]],
  [{ once: "text" }, ["nu"]],
])("of a rule with %j one finding is told per sentence, or per text", async (parts, told) => {
  const find = finder({ rules: { "non-apology/one": { patterns: ["nu"], ...parts } } });
  const text = "Kom nu nu. Ga nu weg.";
  const found = findFindings(await find(text), {});
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(told);
});

test.each([
  [
    "wij delen dit Inzake u mee",
    "“Inzake” is stijf; beter is “over”.",
    { with: "over", safe: false },
  ],
  ["ten aanzien van u", "“ten aanzien van” is stijf; beter is “over” of “voor”.", undefined],
  ["gaarne", "“gaarne” is stijf; beter is “graag”.", { with: "graag", safe: true }],
])("%s is swapped", async (text, message, replace) => {
  const swap = {
    inzake: "over",
    "ten aanzien van": ["over", "voor"],
    gaarne: { with: "graag", safe: true },
  };
  const stiff = "“{words}” is stijf; beter is “{instead}”.";
  const find = finder({ rules: { "corporate-tone/one": { swap, message: stiff } } });
  const [found] = findFindings(await find(text), {});
  expect(found && fill(found.rule.message, found, text)).toBe(message);
  expect(found?.of.replace).toEqual(replace);
});

test.each([
  ["non-apology/one", "warning", ["non-apology/one"]],
  ["non-apology/one", "info", ["corporate-tone/stiff", "non-apology/one"]],
  ["corporate-tone/other", "warning", ["corporate-tone/other", "corporate-tone/stiff"]],
])("beside %s, a %s, a remark on the tone of the same words", async (id, severity, told) => {
  const find = finder({
    rules: {
      "corporate-tone/stiff": { patterns: ["thans"] },
      [id]: { patterns: ["hij thans"], severity },
    },
  });
  const found = findFindings(await find("Waar is hij thans?"), {});
  expect(found.map(({ rule }) => rule.id).sort()).toEqual(told);
});
