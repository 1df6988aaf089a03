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
  mdxBroken: () =>
    "Hiervoor wordt een tag of een accolade geopend die nergens sluit. Sluit die, of schrijf `\\<` of `\\{`.",
  poBroken: () =>
    'Deze regel hoort niet in een gettext-catalogus. Schrijf msgid "…" of msgstr "…", of "…" om verder te gaan.',
  mailEmpty: () => "Deze e-mail heeft geen tekst, alleen bijlagen of helemaal niets.",
  docxBroken: () =>
    "Dit is geen Word-bestand, of het is beschadigd. Open het in Word en sla het opnieuw op.",
  docxBomb: ({ limit }) =>
    `Uitgepakt zou dit bestand groter zijn dan ${Math.round(limit / 1e6)} MB, of het is ingepakt zoals geen tekst kan zijn.`,
  zipNotWord: () =>
    "Dit is een archief, of een bestand van een ander kantoorprogramma, en geen Word-bestand. Sla de tekst op als .docx, .txt of .md.",
  wordOld: () => "Dit bestand is van Word van vóór 2007 en niet te lezen. Sla het op als .docx.",
  wordProtected: () =>
    "Dit bestand is beveiligd met een wachtwoord. Sla het zonder wachtwoord op en probeer het opnieuw.",
  pdf: () =>
    "Een pdf is niet te lezen. Gebruik het bestand waarvan die is gemaakt (.docx), of plak de tekst.",
  libraryEmpty: () =>
    "In dit bestand zijn geen teksten gevonden. Er wordt gezocht in velden als tekst, inhoud, bericht, antwoord, text, body en content.",
};
