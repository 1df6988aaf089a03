import { expect, test } from "vitest";
import { inflectDutchNoun } from "../../../src/ruleset/inflect/dutch-noun.ts";

/** Singular, plural, diminutive and its plural. */
const rows: readonly string[] = [
  "fout fouten foutje foutjes",
  "probleem problemen probleempje probleempjes",
  "ding dingen dingetje dingetjes",
  "bericht berichten berichtje berichtjes",
  "moment momenten momentje momentjes",
  "vertraging vertragingen vertraginkje vertraginkjes",
  "storing storingen storinkje storinkjes",
  "rekening rekeningen rekeningetje rekeningetjes",
  "regeling regelingen regelingetje regelingetjes",
  "vergadering vergaderingen vergaderingetje vergaderingetjes",
  "reservering reserveringen reserverinkje reserverinkjes",
  "wijziging wijzigingen wijzigingetje wijzigingetjes",
  "bestelling bestellingen bestellinkje bestellinkjes",
  "leerling leerlingen leerlingetje leerlingetjes",
  "auto auto's autootje autootjes",
  "video video's videootje videootjes",
  "foto foto's fotootje fotootjes",
  "taxi taxi's taxietje taxietjes",
  "menu menu's menuutje menuutjes",
  "pagina pagina's paginaatje paginaatjes",
  "café cafés cafeetje cafeetjes",
  "hobby hobby's hobby'tje hobby'tjes",
  "idee ideeën ideetje ideetjes",
  "bureau bureaus bureautje bureautjes",
  "actie acties actietje actietjes",
  "vergoeding vergoedingen vergoedinkje vergoedinkjes",
  "pakket pakketten pakketje pakketjes",
  "excuus excuses excuusje excuusjes",
  "woord woorden woordje woordjes",
  "sein seinen seintje seintjes",
  "bon bonnen bonnetje bonnetjes",
  "spel spellen spelletje spelletjes",
  "kans kansen kansje kansjes",
  "team teams teampje teampjes",
  "film films filmpje filmpjes",
  "systeem systemen systeempje systeempjes",
  "winkel winkels winkeltje winkeltjes",
  "verhaal verhalen verhaaltje verhaaltjes",
  "partij partijen partijtje partijtjes",
  "ei eieren eitje eitjes",
];

test.each(rows)("%s", (row) => {
  const forms = row.split(" ");
  const [singular = "", plural = ""] = forms;
  expect(inflectDutchNoun(singular, plural).forms).toEqual(forms);
});

test("takes what the rules would get wrong", () => {
  const entry = { plural: ["beloftes", "beloften"], diminutive: [] };
  expect(inflectDutchNoun("belofte", entry).classes).toEqual({
    singular: ["belofte"],
    plural: ["beloftes", "beloften"],
  });
  expect(inflectDutchNoun("weg", { plural: ["wegen"], diminutive: ["weggetje"] }).classes).toEqual({
    singular: ["weg"],
    plural: ["wegen"],
    diminutive: ["weggetje", "weggetjes"],
  });
});

test("makes no diminutive of what is abstract or has no plural", () => {
  expect(inflectDutchNoun("ophef", {}).forms).toEqual(["ophef"]);
  expect(inflectDutchNoun("onduidelijkheid", "onduidelijkheden").forms).toEqual([
    "onduidelijkheid",
    "onduidelijkheden",
  ]);
});
