import type { enRules } from "./en-rules.ts";

/** Wat over regelbestanden wordt gezegd in het Nederlands. */
export const nlRules: typeof enRules = {
  patternBracket: ({ bracket }) =>
    `“${bracket}” staat hier los: er is geen haakje geopend dat het kan sluiten.`,
  patternEmpty: () => "Het patroon is leeg. Schrijf de woorden op die het zoekt.",
  patternEmptyChoice: () => "Tussen de haakjes staat niets. Schrijf op wat daar mag staan.",
  patternOptional: () =>
    "Alles in dit patroon mag ontbreken. Haal de “?” weg bij het woord dat er moet staan.",
  patternCapture: () => "Een vangst begint met een naam en een dubbele punt: “<voorwaarde: als>”.",
  patternLabel: () => "Een label schrijf je als “{categorie/naam}”, met verder niets ertussen.",
  patternUnclosed: ({ open, close }) =>
    `“${open}” wordt nergens gesloten. Zet er “${close}” achter.`,
  patternLooseGap: () =>
    "Een gat staat tussen twee woorden; aan het eind van een patroon betekent het niets. Haal het weg.",
  patternGap: () =>
    "Een gat is “..” met een getal van 0 tot en met 99: “..4” of, ook over komma’s heen, “..4,”.",
  patternNameless: ({ sigil }) =>
    `Achter “${sigil}” hoort een naam. Het teken zelf kan een patroon niet zoeken.`,
  patternWord: ({ word }) =>
    `“${word}” is geen woord. Een “*” staat los, of aan één kant van een woord: “excuus*”, “*-excuus”.`,
  patternNot: () =>
    "Achter “!” hoort één woord, verzameling of klasse, of een keuze daaruit: “![niet | geen]”.",
  patternNoWord: () =>
    "Dit patroon vraagt om geen enkel woord en zou dus overal passen. Noem een woord, verzameling of label.",
  unknownLemma: ({ name, nearest }) =>
    `words.yml heeft geen lemma “${name}”.${bedoelt("~", nearest)}`,
  unknownSet: ({ name, nearest }) =>
    `words.yml heeft geen verzameling “${name}”.${bedoelt("@", nearest)}`,
  circularSet: ({ name }) =>
    `De verzameling “${name}” bevat zichzelf. Haal haar weg uit de verzamelingen waaruit zij bestaat.`,
  unknownLabel: ({ name, nearest }) =>
    `Er is geen regel “${name}” die dit label geeft.${bedoelt("", nearest)}`,
  unknownClass: ({ name, nearest }) => `Er is geen klasse “#${name}”.${bedoelt("#", nearest)}`,
};

function bedoelt(sigil: string, nearest: string | undefined): string {
  return nearest === undefined ? "" : ` Is “${sigil}${nearest}” bedoeld?`;
}
