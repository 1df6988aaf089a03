import type { FormClass } from "./form-class.ts";

/** Words that end like a verb's form and are none. */
const exceptions = new Set(
  `geld gezond gebied gemeente gisteren tegen even samen kosten zeven negen eigen open binnen buiten boven beneden
  morgen heden verleden mensen klanten mannen vrouwen kinderen redenen gegevens jongeren ouderen velen allen beiden
  zonden geduld gebouw gevolg geval gemak gevoelens gebit gezicht gerecht gewicht gedicht geluid gelijk gebrek
  gebeurtenissen gesprekken gebreken gevolgen gevallen gebieden gezinnen genoegen geweten geheugen gedrag gewest
  gezant geschenk gezelschap geest geeft gelet geit gent gouden houten verband bestand bericht bewind beleid besluit
  bedrag bezit beroep bed beeld best bent bijt berust verdriet verschot ver vers vert verraad verstand vervoer verzet
  verlet herfst hert hemd erwt verf ontslag tussen zonder onder neven geleden erkend oosten westen noorden zuiden
  wagen keuken laken teken molen regen degen zegen goeden einden zulken dezen genen moeten doorheen terecht
  hierheen daarheen alleen meteen iedereen niemandsland hen men ben een geen steen teen
  beide beiden tweede derde vierde achtste zesde zevende negende tiende orde liefde einde waarde bende koude aarde
  vrede wijde schade genade methode periode mode ronde zonde stonde kade rede zijde weide eerste laatste beste grootste
  kleinste meeste minste juiste vaste echte slechte correcte directe rechte lichte exacte concrete complete route
  hoogte lengte breedte diepte ziekte drukte grootte ruimte boete kwestie rente notities minuten producten pakketten
  rechten plichten berichten klachten contracten documenten momenten studenten agenten punten resultaten incidenten
  patiënten cliënten verkeerde onbekende bekende gezonde goede rijde verschillende bewust beste debat februari gedeelte gemeenten geboorte gedachte geliefde`.split(
    /\s+/,
  ),
);

const particle =
  `aan|achter|af|bij|binnen|door|dicht|fout|goed|in|kwijt|los|mee|mis|na|om|onder|op|over|open|plaats|recht|samen
  |stil|stop|tegen|teleur|terug|toe|uit|vast|voor|vrij|weg`.replace(/\s+/g, "");

const guesses: readonly (readonly [FormClass, RegExp])[] = [
  ["participle", new RegExp(`^(?:${particle})?ge[a-zëïöü-]*[aeiouyëïöü][a-z]*(?:[^t]t|[^d]d|en)$`)],
  [
    "participle",
    /^(?:be|ver|ont|her)[a-z]*[aeiouyï][a-z]*(?:(?:[aeioukfpx]|[cs]h|(?<!ig|lijk|end|baar)s)t|[^tkpxd]d)$/,
  ],
  [
    "past",
    /[aeiouyëïöü][a-zëïöü]*(?:(?:[tkfpx]|[cs]h|[^ieg]s)te|(?:[bfglmnrsvwz]|aai|ooi|oei|eu|ei|ij|ui|eed|ood|aad|ld|nd)de)n?$/,
  ],
  [
    "infinitive",
    /^(?!.*(?:heden|teiten|menten|ingen|ianen|ssen|schen)$)[a-zëïöü-]*[aeiouyëïöü].*en$/,
  ],
  ["gerund", /^[a-zëïöü-]*[aeiouyëïöü][a-zëïöü]*ende?$/],
];

/**
 * Guess from its ending what form of a verb a word may be that is in no list. The word is in
 * lower case. Verb stems have no ending, so no imperative is ever guessed.
 */
export function looksLikeDutch(word: string): readonly FormClass[] {
  if (exceptions.has(word) || word.length < 4) return [];
  const classes = guesses.filter(([, ending]) => ending.test(word)).map(([name]) => name);
  return [...new Set(classes)];
}
