import type { enRules } from "./en-rules.ts";
import { series } from "./plural.ts";

/** Wat over regelbestanden wordt gezegd in het Nederlands. */
export const nlRules: typeof enRules = {
  patternBracket: ({ bracket }) =>
    `“${bracket}” staat hier los: er is geen haakje geopend dat het kan sluiten.`,
  patternEmpty: () => "Het patroon is leeg. Schrijf de woorden op die het zoekt.",
  patternEmptyChoice: () => "Tussen de haakjes staat niets. Schrijf op wat daar mag staan.",
  patternOptional: () =>
    "Alles in dit patroon mag ontbreken. Haal de “?” weg bij het woord dat er moet staan.",
  patternCapture: () =>
    "Een benoemd deel begint met zijn naam en een dubbele punt: “<voorwaarde: als>”.",
  patternLabel: () => "Een label schrijf je als “{categorie/naam}”, met verder niets ertussen.",
  patternUnclosed: ({ open, close }) =>
    `“${open}” wordt nergens gesloten. Zet er “${close}” achter.`,
  patternTooDeep: () =>
    "Hier zitten te veel haakjes in elkaar. Maak van wat erin staat een verzameling.",
  patternLooseGap: () =>
    "Een gat staat tussen twee woorden; aan het eind van een patroon betekent het niets. Haal het weg.",
  patternGap: () =>
    "Een gat is “..” met een getal van 0 tot en met 99: “..4” of, ook over komma’s heen, “..4,”.",
  patternNameless: ({ sigil }) =>
    `Achter “${sigil}” hoort een naam. Het teken zelf kan een patroon niet zoeken.`,
  patternWord: ({ word }) =>
    `“${word}” is geen woord. Een “*” staat los, of aan één kant van een woord: “excuus*”, “*-excuus”.`,
  patternGlued: ({ word, apart }) =>
    `“${word}” zou één woord zijn, en zo schrijft niemand een woord. Zet er spaties tussen: “${apart}”.`,
  patternQuote: () => "Een patroon kijkt over aanhalingstekens in een tekst heen. Laat ze weg.",
  patternNot: () =>
    "Achter “!” hoort één woord, verzameling of klasse, of een keuze daaruit: “![niet | geen]”.",
  patternNoWord: () =>
    "Dit patroon vraagt om geen enkel woord en zou dus overal passen. Noem een woord, verzameling of label.",
  unknownLemma: ({ name, nearest }) =>
    `words.yml kent geen werkwoord of ander woord “${name}”; “~${name}” heeft dus geen vormen.${bedoelt("~", nearest)}`,
  unknownSet: ({ name, near }) =>
    `words.yml heeft geen verzameling “@${name}”.${bedoeltEen("@", near)}`,
  circularSet: ({ name }) =>
    `De verzameling “${name}” bevat zichzelf. Haal haar weg uit de verzamelingen waaruit zij bestaat.`,
  unknownLabel: ({ name, nearest }) =>
    `Er is geen regel “${name}” die dit label geeft.${bedoelt("", nearest)}`,
  contactAsked: ({ name }) =>
    `“${name}” wordt alleen gevonden in berichten waarop een tekst antwoordt, nooit in de tekst zelf. Alleen een regel van contact kan ernaar vragen.`,
  ruleCircle: ({ circle }) =>
    `Deze regels wachten op elkaars labels: ${circle.join(" → ")}. Laat er een zonder kunnen.`,
  unknownClass: ({ name, near, valid }) =>
    `Er is geen klasse “#${name}”.${bedoeltEen("#", near)}${mogelijk("#", valid)}`,

  // Regelbestanden
  rulesUnreadable: ({ reason }) => `Dit is niet te lezen: ${reason}.`,
  rulePath: () =>
    "Een regel staat in <taal>/<categorie>/<naam>.yml, woorden staan in <taal>/words.yml. Verplaats dit bestand.",
  ruleFolder: ({ value, valid, nearest }) =>
    `In een map “${value}” horen geen regels.${bedoelt("", nearest)} Mogelijk: ${valid.join(", ")}.`,
  ruleFileName: ({ name }) =>
    `“${name}” kan geen regelbestand heten. Gebruik kleine letters, cijfers en streepjes, en “.yml”.`,
  missingKey: ({ key }) => `De sleutel “${key}” ontbreekt.`,
  missingSeverity: ({ category }) =>
    `Regels in ${category} melden iets: “severity” ontbreekt, met error, warning of info.`,
  labelSeverity: ({ category }) =>
    `Regels in ${category} geven een label en melden niets. Haal “severity” weg.`,
  ruleWithoutCases: () => "De regel zoekt niets. Geef “patterns”, “all”, “when” of “cases” op.",
  ruleCaseOutside: ({ key }) =>
    `Deze regel heeft “cases”; “${key}” hoort dan in een van die gevallen.`,
  caseEmpty: () => "Dit geval zoekt niets. Geef “patterns”, “all”, “swap” of “when” op.",
  caseBoth: ({ keys }) =>
    `Een geval heeft maar één van ${keys.map((key) => `“${key}”`).join(" en ")}. Maak er twee gevallen van.`,
  swapEmpty: () => "Onder “swap” staan patronen, met bij elk wat er beter kan staan.",
  caseScope: () =>
    "“scope” zegt hoe ver de patronen van “all” uiteen mogen liggen, maar “all” staat hier niet.",
  conditionUnknown: ({ word }) =>
    `“${word}” is geen voorwaarde. Schrijf {has: …}, {used: …} of {not: …}, of het woord “apologetic”.`,
  conditionKind: () =>
    "Bij een voorwaarde hoort precies één van “has”, “used” en “not”, of, om te tellen, van “count”, “kinds” en “dense”.",
  conditionOver: () =>
    "“count”, “kinds” en “dense” horen bij “over”: er moeten er meer zijn dan dat. Verder hoort “over” nergens bij.",
  conditionCountScope: () =>
    "Geteld wordt er in de hele tekst. Haal weg waar er gekeken moet worden.",
  countNoLabel: ({ name }) =>
    `Alleen labels worden geteld, zoals voice/emoji of corporate-tone/*; “${name}” is er geen.`,
  conditionScopes: () =>
    "Een voorwaarde kijkt op één plek: houd één van “in”, “scope”, “before”, “after” en “within” over.",
  unknownPlaceholder: ({ name, nearest }) =>
    `Om “{${name}}” in te vullen heeft elk patroon met deze melding een deel “<${name}: …>” zonder “?” nodig.${bedoelt("", nearest)}`,
  unknownCapture: ({ name, nearest }) =>
    `Elk patroon van dit geval heeft een deel “<${name}: …>” zonder “?” nodig.${bedoelt("", nearest)}`,
  unknownReference: ({ name, nearest }) =>
    `references.yml heeft geen bron “${name}”.${bedoelt("", nearest)}`,
  unknownStrategy: ({ name, nearest }) =>
    `Er is geen strategie “${name}” om op te heffen.${bedoelt("", nearest)}`,
  flagUnmarked: () => "Zet wat gemeld moet worden tussen “[[” en “]]”.",
  passMarked: () => "Bij dit voorbeeld mag niets gemeld worden; “[[” en “]]” horen er dus niet in.",
  exampleMarks: () => "“[[” en “]]” horen bij elkaar, met woorden ertussen.",
  exampleTwice: () => "Dit voorbeeld staat er voor de tweede keer.",

  // Pakketten
  ruleTaken: ({ name, path }) =>
    `Er is al een regel “${name}”: ${path}. Geef deze een eigen naam; met “rules” in pack.yml of de configuratie gaat een regel uit.`,
  nameTaken: ({ name, path }) =>
    `“${name}” staat al in ${path}. Een pakket vult aan en vervangt niets: gebruik wat er is, of kies een andere naam.`,
  packEmpty: () => "In deze map staan geen regels. Die horen in <taal>/<categorie>/<naam>.yml.",

  // words.yml en references.yml
  wordsName: ({ name }) =>
    `“${name}” kan geen verzameling of klasse heten. Gebruik kleine letters, cijfers en streepjes.`,
  setTooDeep: () =>
    "Hier zitten te veel verzamelingen in elkaar. Noem de leden ervan rechtstreeks.",
  wordTwice: ({ word }) => `“${word}” staat er voor de tweede keer.`,
  wordBar: ({ word }) =>
    `In “${word}” hoort één streep te staan, waar het woord scheidt: “aan|bieden”.`,
  wordBarless: ({ word }) =>
    `In “${word}” staat een streep. Woorden die scheiden horen bij “separable” of “pronominal”.`,
  readingsUneven: ({ word }) =>
    `Alle lezingen van “${word}” moeten evenveel woorden hebben, of er één zijn.`,
  referencesMissing: () =>
    "Dit bestand ontbreekt. Regels noemen de bronnen waarop ze steunen, en elke bron wordt hier beschreven: “goffman-1971: {author: …, year: 1971, title: …}”.",
  referenceKey: ({ name }) =>
    `“${name}” kan geen sleutel van een bron zijn. Schrijf auteur en jaar: “goffman-1971”.`,
  doiInvalid: ({ value }) => `“${value}” is geen DOI. Laat het adres ervoor weg: “10.1000/182”.`,
};

function bedoelt(sigil: string, nearest: string | undefined): string {
  return nearest === undefined ? "" : ` Is “${sigil}${nearest}” bedoeld?`;
}

function bedoeltEen(sigil: string, near: readonly string[]): string {
  const names = near.map((name) => `“${sigil}${name}”`);
  return names.length === 0 ? "" : ` Is ${series(names, "of")} bedoeld?`;
}

function mogelijk(sigil: string, names: readonly string[]): string {
  return names.length === 0 ? "" : ` Mogelijk: ${names.map((name) => sigil + name).join(", ")}.`;
}
