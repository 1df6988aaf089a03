import type { enData } from "./en-data.ts";
import { plural } from "./plural.ts";

/** What is said in Dutch of files that hold many texts: JSON, YAML, tables. */
export const nlData: typeof enData = {
  jsonComma: () => "In JSON staat achter het laatste onderdeel geen komma. Haal die weg.",
  jsonExpected: ({ wanted, found }) =>
    `Dit is geen geldige JSON: hier hoort ${wanted}${found ? `, niet ${found}` : ""}.`,
  jsonBroken: ({ found }) =>
    `Dit is geen geldige JSON${found ? `: ${found} kan hier niet staan` : ""}.`,
  yamlDataBroken: ({ reason }) => `Dit is geen geldige YAML: ${reason}.`,
  tableRagged: ({ found, expected }) =>
    `Deze rij heeft ${plural(found, "cel", "cellen")} en de kop ${expected}. Zet aanhalingstekens om een cel waarin een scheidingsteken staat.`,
  tableUnclosed: () => "Het aanhalingsteken waarmee deze cel begint, wordt nergens gesloten.",
  libraryEmpty: () =>
    "In dit bestand zijn geen teksten gevonden. Er wordt gezocht in velden als tekst, inhoud, bericht, antwoord, text, body en content.",
};
