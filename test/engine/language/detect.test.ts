import { describe, expect, test } from "vitest";
import { type Detection, detectLanguage } from "../../../src/engine/language/detect.ts";

const nl: Detection = { language: "nl" };
const en: Detection = { language: "en" };

describe("tells the language", () => {
  test.each<[string, Detection | undefined]>([
    // Dutch.
    ["Het spijt ons dat u zo lang op ons antwoord moest wachten.", nl],
    ["Wat vervelend, Tom! Stuur je ons een DM?", nl],
    ["Onze excuses.", nl],
    [
      "De directeur zei: “We are deeply sorry for what happened to all of you.” Meer wil hij niet kwijt.",
      nl,
    ],
    ["Onze nieuwe customer service desk is live, sorry voor de issues met het dashboard.", nl],
    ["“We zijn er kapot van dat dit kon gebeuren.”", nl],
    ["@the_and_you Dank je wel! https://example.com/they/are/the/people #thisisthe", nl],
    // English.
    ["We are sorry that you had to wait for our answer.", en],
    ["We're sorry.", en],
    ["Our apologies.", en],
    ["The new Klantenservice app and the Bonuskaart are out.", en],
    ["She said “het spijt ons dat u niet geholpen bent”, and we would like to know why.", en],
    ["Dear {{ klant.naam }}, your order [bestelling van het jaar] is on its way.", en],
    // Neither.
    ["Wir entschuldigen uns für die Unannehmlichkeiten und melden uns bald.", { other: "de" }],
    ["Ons is jammer dat jy ongelukkig is. Ons sal jou môre bel oor die probleem.", { other: "af" }],
    ["Ons vra om verskoning vir die ongerief. Dit is nie opgelos nie.", { other: "af" }],
    ["It spyt ús tige dat dit bard is. Wy sille de saak neier besjen foar jo.", { other: "fy" }],
    ["Nous sommes désolés pour ce désagrément.", { other: "fr" }],
    ["Sentimos mucho las molestias ocasionadas.", { other: "es" }],
    ["Ci scusiamo per il disagio arrecato ai nostri clienti.", { other: "it" }],
    ["Vi ber om ursäkt för besväret och återkommer så snart vi kan.", { other: "sv" }],
    ["Przepraszamy za niedogodności i dziękujemy za cierpliwość.", { other: "pl" }],
    ["我们对给您带来的不便深表歉意，我们会尽快处理。", { other: "zh" }],
    // Too little to tell.
    ["", undefined],
    ["Sorry!", undefined],
    ["Hoi!", undefined],
    ["OK", undefined],
    ["Excuses!", undefined],
    ["Sorry, me was in water", undefined],
    ["https://www.they-and-you.com/the/are @theyare {{the.you}}", undefined],
    ["1.234,56 :) 😔", undefined],
  ])("%s", async (value, expected) => {
    expect(await detectLanguage(value)).toEqual(expected);
  });
});

test("looks at the start of a long text only", async () => {
  const start = performance.now();
  expect(await detectLanguage("Het spijt ons dat u wacht. ".repeat(200_000))).toEqual(nl);
  expect(performance.now() - start).toBeLessThan(1_000);
});
