import { expect, test } from "vitest";
import type { Language } from "../../../src/model/language.ts";
import { finder } from "../ruleset.ts";

const words: Readonly<Record<Language, string>> = {
  nl: `
verbs: { weak: [bellen, maken], separable: [aan|bieden] }
clauses:
  subordinators: [dat, als, omdat, voor zover, mocht u, voor het geval, voor het geval dat]
  coordinators: [en, maar, dan wel, of]
`,
  en: `
verbs: { regular: [call, apologise] }
clauses:
  subordinators: [that, if, even though, in case]
  coordinators: [and, but, and then]
contractions: { "we're": [we are], "don't": [do not] }
`,
};

// A bar stands before each word with which a clause begins.
test.each<[Language, string]>([
  // Marks.
  ["nl", "|Het spijt ons, |wij bellen; |u hoort het: |morgen – |echt (|zeker) |waar"],
  ["nl", "|Het spijt ons! |Echt? |Ja"],
  ["nl", "|Sorry… |wij bellen"],
  ["nl", "(|Sorry) |hoor"],
  ["nl", "– |Sorry, (|echt) – |hoor"],
  ["nl", "|Het “spijt” ons / u en mij"],
  ["nl", "|Het spijt ons 😔 zeer"],
  // Before a subordinator.
  ["nl", "|Het spijt ons |dat u wacht |omdat wij bellen"],
  ["nl", "|Als u wacht |als wij bellen"],
  ["en", "|We know |that |if you wait"],
  // Phrases are not cut inside.
  ["nl", "|Wij bellen |voor zover het kan"],
  ["nl", "|Wij doen het voor u"],
  ["nl", "|Ik bel |mocht u wachten"],
  ["nl", "|Dit is |voor het geval dat u wacht"],
  ["nl", "|Dit is |voor het geval u wacht"],
  ["en", "|We wait |even though it rains"],
  ["en", "|We wait even in case of rain".replace("in case", "|in case")],
  // Before a coordinator that a finite verb follows.
  ["nl", "|Wij wachten |en u belt straks"],
  ["nl", "|Klanten en leden van ons"],
  ["nl", "|Klanten en leden, |die wij bellen"],
  ["nl", "|Klanten en leden |en wij bellen"],
  ["nl", "|Klanten en leden |als wij bellen"],
  ["nl", "|Wij wachten |dan wel u belt"],
  ["nl", "|Wij wachten dan"],
  ["en", "|We wait |and then we call"],
  ["en", "|You and I wait"],
  ["en", "|We wait |but we called"],
  // A sentence never shares one with the next.
  ["nl", "|Het spijt ons. |Ook u"],
])("%s: %s", async (language, shown) => {
  const text = shown.replaceAll("|", "");
  const own = [...new Set(text.match(/[\p{L}']+/gu))].join(" | ");
  const rules = { "feature/begins": { patterns: [`^^ [${own}]`] } };
  const found = await finder({ language, words: words[language], rules })(text);
  expect(found.toReversed().reduce((marked, { start }) => insert(marked, start), text)).toBe(shown);
});

function insert(text: string, at: number): string {
  return `${text.slice(0, at)}|${text.slice(at)}`;
}

// The label “sorry” is undone in the clause of “niks” and those beside it, in its sentence.
test.each<[string, boolean]>([
  ["Sorry en niks", true],
  ["Sorry, niks", true],
  ["Niks, sorry", true],
  ["Sorry als niks", true],
  ["Sorry, hoor, niks", false],
  ["Niks, hoor, sorry", false],
  ["Sorry. Niks", false],
  ["Niks. Sorry", false],
  ["Sorry (niks)", true],
])("%s: %s", async (text, isUndone) => {
  const find = finder({
    words: words.nl,
    rules: {
      "strategy/apology": { patterns: ["sorry"] },
      "non-apology/nothing": { patterns: ["niks"], cancels: ["apology"] },
    },
  });
  const apology = (await find(text)).find(({ rule }) => rule.id === "strategy/apology");
  expect(apology?.undoneBy).toBe(isUndone ? "non-apology/nothing" : undefined);
});
