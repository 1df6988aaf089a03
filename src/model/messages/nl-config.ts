import type { enConfig } from "./en-config.ts";

/** What the tool says in Dutch about settings, whether in a file or in flags. */
export const nlConfig: typeof enConfig = {
  configUnreadable: ({ path, reason }) =>
    `Het configuratiebestand ${path} is niet te lezen: ${reason}.`,
  configMissing: ({ path }) =>
    `Er is geen configuratiebestand ${path}. Klopt het pad achter --config?`,
  configSyntax: () =>
    "Vanaf hier is dit geen geldige YAML. Kloppen de inspringing, dubbele punten, aanhalingstekens en haken?",
  configTab: () => "YAML staat niet toe dat met tabs wordt ingesprongen. Gebruik spaties.",
  configReserved: () =>
    "Met dit teken mag een waarde niet beginnen. Zet de waarde tussen aanhalingstekens.",
  configUnknownKey: ({ name, nearest }) => `Onbekende sleutel ${quote(name)}.${ask(nearest)}`,
  configUnknownRule: ({ name, nearest }) =>
    `Geen regel of categorie heet ${quote(name)}.${ask(nearest)}`,
  configTwice: ({ key }) => `De sleutel ${quote(key)} staat hier voor de tweede keer.`,
  configNoMap: () => "Hier horen sleutels met waarden te staan (sleutel: waarde).",
  configNoText: () =>
    "Hier hoort tekst te staan. Getallen en dergelijke moeten tussen aanhalingstekens.",
  configNoFlag: () => "Hier hoort true of false te staan.",
  configNoCount: () => "Hier hoort een geheel getal te staan, vanaf 0.",
  unexpectedValue: ({ value, valid, nearest }) =>
    `${value === "" ? "Deze waarde" : quote(value)} kan hier niet.${ask(nearest)} Mogelijk: ${valid.join(", ")}.`,
};

function quote(word: string): string {
  return `“${word}”`;
}

function ask(nearest: string | undefined): string {
  return nearest === undefined ? "" : ` Bedoelt u ${quote(nearest)}?`;
}
