import { expect, test } from "vitest";
import { finder, show } from "../ruleset.ts";

const organisation = {
  names: ["De Ster", "Fietsenfabriek De Ster"],
  roles: ["hoofd verkoop", "regisseur"],
  handles: ["@dester"],
};

test.each([
  ["bij #org", "Klaag [[bij De Ster]] of bij De Maan."],
  ["bij #org", "Klaag [[bij Fietsenfabriek De Ster]] maar."],
  ["via #org", "Klaag [[via @dester]] of via @demaan."],
  ["bij #role", "Klaag [[bij hoofd verkoop]] of bij hoofd inkoop."],
  ["#role Jansen", "Klaag bij [[Regisseur Jansen]]."],
  ["bij #role", "Klaag bij De Ster."],
  ["bij #org", "Klaag bij hoofd verkoop."],
])("%s: %s", async (pattern, shown) => {
  const find = finder({ rules: { "feature/one": { patterns: [pattern] } } });
  const text = shown.replaceAll(/\[\[|\]\]/g, "");
  expect(show(text, await find(text, { organisation }))).toBe(shown);
});
