import { expect, test } from "vitest";
import { looksLikeDutch } from "../../../src/model/form/dutch.ts";
import { looksLike } from "../../../src/model/form/index.ts";

test.each([
  ["gewhatsappt", ["participle"]],
  ["ontgrendeld", ["participle"]],
  ["verprutst", ["participle"]],
  ["aangevinkt", ["participle"]],
  ["teruggefloten", ["participle", "infinitive"]],
  ["lachte", ["past"]],
  ["crashte", ["past"]],
  ["verhuisde", ["past"]],
  ["boekten", ["past", "infinitive"]],
  ["sjoemelen", ["infinitive"]],
  ["sjoemelend", ["gerund"]],
])("%s may be %j", (word, classes) => {
  expect(looksLikeDutch(word)).toEqual(classes);
});

test.each(
  `geld gezond gebied gemeente gisteren tegen even samen kosten beide tweede laatste beste klanten gegevens mensen
  bericht bed geduld best slechte grootste echte onze minste verkeerde gebeurtenis zekerheden kwaliteit betaalt
  aansprakelijk foutje bel`.split(/\s+/),
)("%s is no form of a verb", (word) => {
  expect(looksLikeDutch(word)).toEqual([]);
});

test("takes a word that no one wrote for what it is", () => {
  expect(looksLike(`ge${"e".repeat(100_000)}t`, "nl")).toEqual([]);
  expect(looksLike("", "nl")).toEqual([]);
});
