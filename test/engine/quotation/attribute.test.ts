import { describe, expect, test } from "vitest";
import { createMatcher } from "../../../src/engine/match/match.ts";
import { parseText } from "../../../src/engine/parse/parse.ts";
import { createAttribution } from "../../../src/engine/quotation/attribute.ts";
import { type Facts, noFacts } from "../../../src/model/facts.ts";
import type { Language } from "../../../src/model/language.ts";
import type { Span } from "../../../src/model/map.ts";
import type { Sentence } from "../../../src/model/sentence.ts";
import { builtinRules } from "../../../src/ruleset/builtin.ts";
import { show, textOf } from "../ruleset.ts";

const attributions = {
  nl: createAttribution(await builtinRules("nl")),
  en: createAttribution(await builtinRules("en")),
};

/** Show a text with what others say in it between `[[` and `]]`. */
async function othersIn(value: string, language: Language, facts: Partial<Facts> = {}) {
  const sentences = await parseText(textOf(value), language, facts.genre);
  const heard = attributions[language]({ value, sentences, facts: { ...noFacts, ...facts } });
  return show(value, merge(heard.flatMap(othersOf)));
}

function othersOf(sentence: Sentence): readonly Span[] {
  return sentence.quoted ? [sentence] : sentence.tokens.filter(({ kind }) => kind === "quote");
}

function merge(spans: readonly { start: number; end: number }[]) {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = merged.at(-1);
    if (last && start <= last.end + 1) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Check that what is between `[[` and `]]` is another's, and nothing else. */
async function check(shown: string, language: Language, facts?: Partial<Facts>) {
  expect(await othersIn(shown.replaceAll(/\[\[|\]\]/g, ""), language, facts)).toBe(shown);
}

describe("another's words, in Dutch", () => {
  test.each([
    "Een klant schreef ons: [[“Sorry, maar dit is echt niet te geloven.”]]",
    "Volgens een klant: [[“Het spijt ons, zeiden ze, en toen hingen ze op.”]]",
    "[[“Ik heb drie uur op het perron gestaan”]], schrijft een reiziger.",
    "[[“Ik heb drie uur op het perron gestaan!”]] schreef een boze reiziger uit Zwolle.",
    "[[“Waardeloos!”]], aldus bewoner Piet Jansen.",
    "U schreef: [[“Ik wil nooit meer iets bij jullie kopen.”]] Dat begrijpen wij.",
    "Gisteren schreef je ons: [[“Niemand heeft mij teruggebeld.”]]",
    "Wij lezen dat u schrijft: [[“Het is jullie eigen fout.”]]",
    "Uw klacht luidt: [[“De monteur kwam niet opdagen.”]]",
    "Een klant liet weten: [['Het spijt me dat ik hier ooit kocht.']]",
    "Bewoners hebben ons gezegd: [[‘Wij voelen ons niet serieus genomen’]].",
    "Een reactie van een huurder: [[„Wij betreuren deze gang van zaken zeer.”]]",
    "Een huurder zei: [[«Wij betreuren deze gang van zaken zeer.»]]",
    'Een huurder zei: [["Wij betreuren deze gang van zaken zeer."]]',
    "Er zijn klanten die ons zeggen: [[“Jullie hebben nooit spijt van iets.”]]",
    // Over several sentences.
    "[[“De trein was vies. Het spijt me, maar ik betaal hier niet voor”]], schrijft een reiziger.",
    "Een klant schreef: [[“De trein was vies. Ik betaal hier niet voor.”]] Wij betalen het terug.",
    // In the sentence before it, and in the one behind it.
    "Een klant schreef ons het volgende. [[“Het spijt me, maar dit was de laatste keer.”]]",
    "Een klant schreef ons het volgende:\n\n[[“Het spijt me, maar dit was de laatste keer.”]]",
    "[[“De bus reed zo langs mij heen.”]] Dat schrijft een reiziger ons.",
    "[[“De bus reed langs mij heen”]], schrijft een reiziger. [[“Ik stond daar gewoon.”]]",
    // In what the organisation says itself.
    "“Een klant schreef: [[‘Jullie moeten je schamen voor dit gedoe’]], en dat raakt ons”, zegt onze directeur.",
  ])("%s", (shown) => check(shown, "nl"));
});

describe("another's words, in English", () => {
  test.each([
    "One customer told us: [[“I am sorry I ever trusted you.”]]",
    "[[“I am sorry I ever trusted you,”]] said one customer.",
    "[[“I am sorry I ever trusted you,”]] one angry customer told us.",
    "According to a passenger: [[“They said sorry and then hung up on me.”]]",
    "You wrote: [[“Nobody ever called me back.”]] We understand that.",
    "In the words of one resident: [['We regret ever moving here.']]",
    "[[“The train was filthy. I am not paying for it,”]] wrote a passenger.",
    "A customer wrote to us last week. [[“I regret ordering from you.”]]",
    "[[“The bus drove straight past me.”]] That is what one traveller wrote.",
    "There are customers who say: [[“You are never sorry for anything.”]]",
    "Your review said: [[‘The customers’ parcels were thrown over the fence.’]]",
    "Customers have told us: [[“You do not listen to us at all.”]]",
  ])("%s", (shown) => check(shown, "en"));
});

describe("the text's own words, in Dutch", () => {
  test.each([
    "“Het spijt ons dat wij u hebben laten wachten”, zegt directeur Anna de Wit.",
    "“Het spijt ons dat wij u hebben laten wachten”, zeggen wij tegen klanten.",
    "“Wij betreuren wat er gebeurd is”, aldus de wethouder.",
    "Burgemeester Jansen zei tegen bewoners: “Het spijt ons zeer.”",
    "“Wij maken excuses aan alle klanten”, zegt Jan de Boer.",
    "“Het spijt ons.” Dat zei de woordvoerder tegen een klant.",
    "“Wij betreuren wat er gebeurd is en nemen dit zeer serieus.”",
    "“Het spijt ons. Wij hebben een fout gemaakt. Wij lossen het op.”",
    "Wij zeggen tegen elke klant: “Het spijt ons dat het zo liep.”",
    "Een klant noemde het onze “grote fout” en dat is het.",
    "Een klant zei “sorry” tegen onze monteur.",
    "Lees ook “Excuses aan alle klanten van vorig jaar” op onze site.",
    "Wij kunnen u zeggen: “Het spijt ons zeer dat dit gebeurde.”",
    "Ons antwoord aan de klant was: “Het spijt ons zeer dat dit gebeurde.”",
    "Een klant vroeg het, en wij zeiden: “Het spijt ons zeer dat dit gebeurde.”",
    "Klanten kregen te horen: “Het spijt ons zeer dat dit gebeurde.”",
    "Klanten werd gezegd: “Het spijt ons zeer dat dit gebeurde.”",
    "Zeg klanten eerlijk: “Het spijt ons zeer dat dit gebeurde.”",
    "Een klant schreef dat hij boos was. “Het spijt ons zeer”, zei de directeur.",
    "“Een klant schreef ons een boze brief en dat snappen wij”, zegt de directeur.",
    // Apostrophes are no quotation marks.
    "Foto's van 's avonds laat: een klant schreef dat 't zo'n puinhoop was bij Jansens' winkel.",
  ])("%s", (shown) => check(shown, "nl"));

  test("of the roles that the facts name", async () => {
    const shown = "“Het spijt ons zeer dat dit gebeurde”, zegt bewonersregisseur en bewoner Piet.";
    const organisation = { names: [], roles: ["bewonersregisseur"], handles: [] };
    await check(shown, "nl", { organisation });
    await check("[[“Het spijt ons zeer dat dit gebeurde”]], zegt bewoner Piet.", "nl", {
      organisation,
    });
  });
});

describe("the text's own words, in English", () => {
  test.each([
    "“We are sorry that we let you down,” says director Jane Doe.",
    "“We are sorry that we let you down,” our CEO told customers.",
    "“We are sorry that we let you down,” the company told customers.",
    "“We are sorry that we let you down,” customers were told.",
    "Customers were told: “We are sorry that we let you down.”",
    "I said to the customer: “We are sorry that we let you down.”",
    "The minister wrote to residents: “We regret what happened to you.”",
    "Tell a customer: “We are sorry that we let you down.”",
    "One customer called us “the worst of all” last week.",
    "“We are sorry. We made a mistake. We will put it right.”",
    "A customer asked us why. “We are sorry that we let you down,” we said.",
    "It's the customers' parcels that were late, and 'sorry' isn't enough.",
  ])("%s", (shown) => check(shown, "en"));
});

test("no rule looks into another's words, nor across them", async () => {
  const ruleset = await builtinRules("nl");
  const value = "Een klant schreef: “Het spijt ons zeer.” Het spijt ons zeer.";
  const sentences = await parseText(textOf(value), "nl", undefined);
  const heard = attributions.nl({ value, sentences, facts: noFacts });
  const apologies = createMatcher(ruleset)({ value, sentences: heard, facts: noFacts }).filter(
    ({ rule }) => rule.id === "strategy/apology",
  );
  expect(show(value, apologies)).toMatch(/zeer\.” \[\[Het spijt ons[^[]*$/);
});
