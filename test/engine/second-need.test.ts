import { expect, test } from "vitest";
import { finder, show } from "./ruleset.ts";

const words = `
common: [vreemd, voorval]
sets: { zeer: [zeer, "heel erg"] }
`;

const rules = {
  "feature/plain": { patterns: ["zeldzaam ..5 vreemd"] },
  "feature/phrase": { patterns: ["@zeer ..5 vreemd"] },
  "feature/label": { patterns: ["{feature/plain} ..5 voorval"] },
  "feature/parts": { all: ["zeldzaam", "voorval"] },
};

/** What wakes a rule in one sentence must not let it sleep through another. */
const marked: readonly (readonly [rule: string, text: string])[] = [
  ["plain", "Dat is zeldzaam. Dit is [[zeldzaam en vreemd]]."],
  ["plain", "Dat is zeldzaam. Dit is vreemd."],
  ["phrase", "Dat is zeer goed. Dit is [[heel erg vreemd]]."],
  ["phrase", "Dit is [[heel erg vreemd]]. Dat is zeer goed."],
  ["phrase", "Dat is heel erg goed. Dit is [[zeer vreemd]]."],
  ["label", "Dat is een voorval. Het is [[zeldzaam en vreemd dat voorval]]."],
  ["label", "Dat is een voorval. Het is zeldzaam en vreemd."],
  ["parts", "Een voorval. Dit is geen [[voorval, zo zeldzaam]]. Zeldzaam."],
];

test.each(marked)("%s: %s", async (rule, text) => {
  const plain = text.replaceAll(/\[\[|\]\]/g, "");
  const found = await finder({ words, rules })(plain);
  const own = found.filter((match) => match.rule.id === `feature/${rule}`);
  expect(show(plain, own)).toBe(text);
});
