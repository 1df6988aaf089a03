import { type enYaml, isOfExamples } from "./en-yaml.ts";

/** Wat in het Nederlands wordt gezegd over elk bestand dat YAML of JSON is. */
export const nlYaml: typeof enYaml = {
  yamlSyntax: () =>
    "Vanaf hier is dit geen geldige YAML. Kloppen de inspringing, dubbele punten, aanhalingstekens en haken?",
  yamlTab: () => "YAML staat niet toe dat met tabs wordt ingesprongen. Gebruik spaties.",
  yamlTooDeep: () => "Dit bestand is te diep genest om te lezen. Maak het eenvoudiger.",
  yamlStart: ({ start }) =>
    `Een tekst mag hier niet met “${start}” beginnen. Zet de hele tekst tussen aanhalingstekens.`,
  yamlEscape: ({ written }) =>
    `YAML kent “${written}” niet. Tussen dubbele aanhalingstekens telt een backslash alleen als er twee staan.`,
  yamlColon: () =>
    "YAML houdt wat voor de dubbele punt staat voor een sleutel. Zet de hele tekst tussen aanhalingstekens.",
  yamlBehind: ({ mark }) =>
    `Voor YAML houdt de tekst op bij “${mark}”, maar er staat nog iets achter. Zet aanhalingstekens om het geheel, van een soort die er niet in voorkomt.`,
  yamlUnclosed: ({ quote }) =>
    `Het aanhalingsteken ${quote} wordt hier geopend en nergens gesloten.`,
  yamlComment: () =>
    "YAML houdt alles vanaf “#” voor commentaar en laat het weg. Zet de hele tekst tussen aanhalingstekens.",
  yamlList: () =>
    "YAML houdt vierkante haken voor een lijst. Zet de hele tekst tussen aanhalingstekens.",
  yamlMap: () =>
    "YAML houdt accolades voor sleutels met waarden. Zet de hele tekst tussen aanhalingstekens.",
  yamlNull: ({ written }) =>
    `YAML houdt “${written}” voor niets. Zet het tussen aanhalingstekens of schrijf iets anders.`,
  yamlNotText: ({ written }) =>
    `Hier hoort tekst te staan en “${written}” is dat niet. Zet het tussen aanhalingstekens.`,
  yamlEmpty: () => "Hier staat niets. Vul iets in of haal de regel weg.",
  yamlEmptyKey: ({ key }) => `Achter “${key}” staat niets. Vul iets in of haal de sleutel weg.`,
  yamlUnknownKey: ({ name, nearest, valid }) =>
    `Onbekende sleutel ${quote(name)}.${ask(nearest)}${valid.length > 0 ? ` Mogelijk: ${valid.join(", ")}.` : ""}`,
  yamlTwice: ({ key }) => `De sleutel ${quote(key)} staat hier voor de tweede keer.`,
  yamlNoMap: () => "Hier horen sleutels met waarden te staan (sleutel: waarde).",
  yamlNoList: () => "Hier hoort een lijst te staan: voor elk onderdeel een regel met “- ” ervoor.",
  yamlTooFew: ({ key, least, found }) =>
    `Bij ${quote(key)} ${least === 1 ? "hoort" : "horen"} minstens ${least} ${itemsOf(key, least)}, en het ${found === 1 ? "is" : "zijn"} er ${found}.`,
  yamlNoText: () =>
    "Hier hoort tekst te staan. Getallen en dergelijke moeten tussen aanhalingstekens.",
  yamlNoFlag: () => "Hier hoort true of false te staan.",
  yamlNoCount: ({ least }) => `Hier hoort een geheel getal te staan, vanaf ${least}.`,
  unexpectedValue: ({ value, valid, nearest }) =>
    `${value === "" ? "Deze waarde" : quote(value)} kan hier niet.${ask(nearest)} Mogelijk: ${valid.join(", ")}.`,
};

function itemsOf(key: string, count: number): string {
  const [one, many] = isOfExamples(key)
    ? ["voorbeeld", "voorbeelden"]
    : ["onderdeel", "onderdelen"];
  return count === 1 ? one : many;
}

/** Zet een woord tussen aanhalingstekens. */
export function quote(word: string): string {
  return `“${word}”`;
}

/** Vraag of een naam bedoeld is; niets als er geen in de buurt komt. */
export function ask(nearest: string | undefined): string {
  return nearest === undefined ? "" : ` Bedoelt u ${quote(nearest)}?`;
}
