import { expect, test } from "vitest";
import {
  dutchAdjectiveForms,
  inflectDutchAdjective,
} from "../../../src/ruleset/inflect/dutch-adjective.ts";

/** Everything that the rules make of the first word. */
const rows: readonly string[] = [
  "boos boze bozer bozere boost booste",
  "lief lieve liefs liever lievere liefst liefste",
  "groot grote groots groter grotere grootst grootste",
  "dom domme doms dommer dommere domst domste",
  "duur dure duurs duurder duurdere duurst duurste",
  "vervelend vervelende vervelends vervelender vervelendere vervelendst vervelendste",
  "druk drukke druks drukker drukkere drukst drukste",
  "eerlijk eerlijke eerlijks eerlijker eerlijkere eerlijkst eerlijkste",
  "snel snelle snels sneller snellere snelst snelste",
  "naar nare naars naarder naardere naarst naarste",
  "serieus serieuze serieuzer serieuzere serieust serieuste",
  "laag lage laags lager lagere laagst laagste",
  "gek gekke geks gekker gekkere gekst gekste",
  "onzeker onzekere onzekers onzekerder onzekerdere onzekerst onzekerste",
  "scherp scherpe scherps scherper scherpere scherpst scherpste",
  "vroeg vroege vroegs vroeger vroegere vroegst vroegste",
  "mooi mooie moois mooier mooiere mooist mooiste",
  "zwaar zware zwaars zwaarder zwaardere zwaarst zwaarste",
  "positief positieve positiefs positiever positievere positiefst positiefste",
  "kwaad kwade kwaads kwader kwadere kwaadst kwaadste",
  "officieel officiële officieels officiëler officiëlere officieelst officieelste",
  "naïef naïeve naïefs naïever naïevere naïefst naïefste",
  "onveilig onveilige onveiligs onveiliger onveiligere onveiligst onveiligste",
  "trots trotse trotser trotsere trotst trotste",
  "technisch technische technischer technischere",
  "los losse losser lossere lost loste",
  "precies precieze preciezer preciezere preciest precieste",
];

test.each(rows)("%s", (row) => {
  const forms = row.split(" ");
  expect(inflectDutchAdjective(forms[0] ?? "").forms).toEqual(forms);
});

test.each([
  ["gekwetst", "gekwetste"],
  ["dubbel", "dubbele"],
  ["half", "halve"],
  ["financieel", "financiële"],
])("%s is not compared", (word, inflected) => {
  expect(dutchAdjectiveForms(word, undefined, true).inflected).toEqual([inflected]);
});

test("takes the forms that are given", () => {
  expect(inflectDutchAdjective("gratis", []).forms).toEqual(["gratis"]);
  expect(inflectDutchAdjective("goed", ["goede", "beter"]).classes).toEqual({
    singular: ["goed"],
    inflected: ["goede", "beter"],
  });
});
