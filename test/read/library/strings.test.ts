import { expect, test } from "vitest";
import { isSentence } from "../../../src/read/library/strings.ts";

test.each<[boolean, string]>([
  [true, "Het spijt ons."],
  [true, "Gefeliciteerd! Uw app kan e-mails verzenden"],
  [true, "Dit gesprek <b>verwijderen?</b>"],
  [true, "“Sorry, er ging iets mis.”"],
  [true, "Uw bestelling is helaas wat later dan beloofd"],
  [false, "Opslaan"],
  [false, "Alles goed!"],
  [false, "24-uurs klok (bijv. 14:13)"],
  [false, "Ga naar de vorige pagina"],
])("%s: %s", (expected, value) => expect(isSentence(value)).toBe(expected));
