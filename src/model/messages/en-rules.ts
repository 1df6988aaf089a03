/** What is said of rule files in English. */
export const enRules = {
  patternBracket: ({ bracket }: { bracket: string }) =>
    `Unexpected “${bracket}”: no bracket was opened that it could close.`,
  patternEmpty: () => "The pattern is empty. Write the words that it looks for.",
  patternEmptyChoice: () => "There is nothing between the brackets. Write what may stand there.",
  patternOptional: () =>
    "Everything in this pattern may be absent. Take the “?” off the word that must be there.",
  patternCapture: () => "A capture begins with its name and a colon: “<condition: als>”.",
  patternLabel: () => "A label is written “{category/name}”, with nothing else in the braces.",
  patternUnclosed: ({ open, close }: { open: string; close: string }) =>
    `“${open}” is never closed. Write “${close}” behind it.`,
  patternLooseGap: () =>
    "A gap stands between two words; at the end of a pattern it says nothing. Take it away.",
  patternGap: () => "A gap is “..” and a number from 0 to 99, as “..4” or, across commas, “..4,”.",
  patternNameless: ({ sigil }: { sigil: string }) =>
    `A name must follow “${sigil}”. To match the mark itself is not possible.`,
  patternWord: ({ word }: { word: string }) =>
    `“${word}” is no word. “*” stands alone, or at one end of a word: “excuus*”, “*-excuus”.`,
  patternNot: () => "“!” takes one word, set or class, or a choice of them: “![niet | geen]”.",
  patternNoWord: () =>
    "This pattern asks for no word at all, so it would fit anywhere. Name a word, set or label.",
  unknownLemma: ({ name, nearest }: NamedNear) =>
    `There is no lemma “${name}” in words.yml.${didYouMean("~", nearest)}`,
  unknownSet: ({ name, nearest }: NamedNear) =>
    `There is no set “${name}” in words.yml.${didYouMean("@", nearest)}`,
  circularSet: ({ name }: NamedNear) =>
    `The set “${name}” contains itself. Take it out of the sets that it is made of.`,
  unknownLabel: ({ name, nearest }: NamedNear) =>
    `There is no rule “${name}” to make this label.${didYouMean("", nearest)}`,
  unknownClass: ({ name, nearest }: NamedNear) =>
    `There is no class “#${name}”.${didYouMean("#", nearest)}`,
};

export interface NamedNear {
  name: string;
  nearest: string | undefined;
}

function didYouMean(sigil: string, nearest: string | undefined): string {
  return nearest === undefined ? "" : ` Did you mean “${sigil}${nearest}”?`;
}
