import { expect, test } from "vitest";
import { finder, show } from "./ruleset.ts";

const words = `
sets: { zeer: [zeer, erg, "heel erg"], wij: [we, wij] }
verbs: { separable: [aan|bieden], strong: { bieden: [bood, boden, geboden] } }
clauses: { subordinators: [dat] }
`;

const rules = {
  "feature/regret": { patterns: ["spijt ons @zeer"] },
  "feature/offer": { patterns: ["@wij ..2 ~aanbieden"] },
  "feature/both": { patterns: ["{feature/regret} ..3 {feature/offer}"] },
  "feature/plain": { patterns: ["spijt ons"], unless: ["spijt ons @zeer"] },
  "feature/before": { patterns: ["bellen"], when: [{ has: "feature/offer", before: 1 }] },
  "feature/near": { patterns: ["morgen"], when: [{ not: "spijt", within: 1 }] },
  "feature/text": { patterns: ["bellen"], when: [{ has: "vrede ..1 hier", scope: "text" }] },
  "feature/parts": { all: ["@wij", "@zeer", "morgen"] },
};

/** Sentences, each with what one rule finds there. */
const marked: readonly (readonly [rule: string, piece: string])[] = [
  ["regret", "Het [[spijt ons heel erg]]. Dat is vrij zeer."],
  ["offer", "Morgen zullen [[wij u iets aanbieden]]. Wij bellen."],
  ["offer", "Hier [[wij bieden u iets aan]]. Morgen niet meer dan aan."],
  ["both", "Het [[spijt ons zeer dat wij u iets aanbieden]]. Het spijt ons erg."],
  ["plain", "Het [[spijt ons]] wel. Het spijt ons heel erg. Erg."],
  ["before", "Wij bellen. Wij bieden u iets aan. Wij [[bellen]]. Wij bellen. Niets."],
  ["near", "Wij gaan. Niet [[morgen]]. Daarna. Het spijt hen. Niet morgen. Daarna."],
  ["text", "Wij [[bellen]]. Wij gaan."],
  ["parts", "[[Wij gaan zeer zeker morgen]]. Wij gaan morgen. Zeer."],
];

// Of the sentences of a text there are more than there are bits in a number.
test.each(marked)("%s in a long text: %s", async (rule, piece) => {
  const find = finder({ words, rules });
  const long = Array(40).fill(piece).concat("Er is vrede hier. Meer niet.").join("\n\n");
  const plain = long.replaceAll(/\[\[|\]\]/g, "");
  const matches = await find(plain);
  const own = matches.filter((match) => match.rule.id === `feature/${rule}`);
  expect(show(plain, own)).toBe(long);
});
