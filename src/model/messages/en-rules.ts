import type { UnexpectedValue } from "./en-yaml.ts";
import { series } from "./plural.ts";

/** What is said of rule files in English. */
export const enRules = {
  patternBracket: ({ bracket }: { bracket: string }) =>
    `Unexpected “${bracket}”: no bracket was opened that it could close.`,
  patternEmpty: () => "The pattern is empty. Write the words that it looks for.",
  patternEmptyChoice: () => "There is nothing between the brackets. Write what may stand there.",
  patternOptional: () =>
    "Everything in this pattern may be absent. Take the “?” off the word that must be there.",
  patternCapture: () => "A part with a name begins with that name and a colon: “<condition: als>”.",
  patternLabel: () => "A label is written “{category/name}”, with nothing else in the braces.",
  patternUnclosed: ({ open, close }: { open: string; close: string }) =>
    `“${open}” is never closed. Write “${close}” behind it.`,
  patternTooDeep: () => "Brackets are nested too deeply here. Put what is within them in a set.",
  patternLooseGap: () =>
    "A gap stands between two words; at the end of a pattern it says nothing. Take it away.",
  patternGap: () => "A gap is “..” and a number from 0 to 99, as “..4” or, across commas, “..4,”.",
  patternNameless: ({ sigil }: { sigil: string }) =>
    `A name must follow “${sigil}”. To match the mark itself is not possible.`,
  patternWord: ({ word }: { word: string }) =>
    `“${word}” is no word. “*” stands alone, or at one end of a word: “excuus*”, “*-excuus”.`,
  patternGlued: ({ word, apart }: { word: string; apart: string }) =>
    `“${word}” would be one word, and no word is written so. Put spaces in it: “${apart}”.`,
  patternQuote: () => "Patterns pass over quotation marks in a text. Leave them out.",
  patternNot: () => "“!” takes one word, set or class, or a choice of them: “![niet | geen]”.",
  patternNoWord: () =>
    "This pattern asks for no word at all, so it would fit anywhere. Name a word, set or label.",
  unknownLemma: ({ name, nearest }: NamedNear) =>
    `words.yml lists no verb, noun or adjective “${name}”, so “~${name}” has no forms.${didYouMean("~", nearest)}`,
  unknownSet: ({ name, near }: NamedNearFew) =>
    `There is no set “@${name}” in words.yml.${didYouMeanOne("@", near)}`,
  circularSet: ({ name }: NamedNear) =>
    `The set “${name}” contains itself. Take it out of the sets that it is made of.`,
  unknownLabel: ({ name, nearest }: NamedNear) =>
    `There is no rule “${name}” to make this label.${didYouMean("", nearest)}`,
  contactAsked: ({ name }: { name: string }) =>
    `“${name}” is found in the messages that texts answer, never in a text. Only a rule of contact can ask for it.`,
  ruleCircle: ({ circle }: { circle: readonly string[] }) =>
    `These rules wait for each other's labels: ${circle.join(" → ")}. Let one of them do without.`,
  unknownClass: ({ name, near, valid }: NamedNearFew & { valid: readonly string[] }) =>
    `There is no class “#${name}”.${didYouMeanOne("#", near)}${possible("#", valid)}`,

  // Rule files
  rulesUnreadable: ({ reason }: { reason: string }) => `This cannot be read: ${reason}.`,
  rulePath: () =>
    "A rule lies in <language>/<category>/<name>.yml, and words in <language>/words.yml. Move this file.",
  ruleFolder: ({ value, valid, nearest }: UnexpectedValue) =>
    `Rules cannot lie in a folder “${value}”.${didYouMean("", nearest)} Possible: ${valid.join(", ")}.`,
  ruleFileName: ({ name }: { name: string }) =>
    `“${name}” is no name for a rule file. Use lower case letters, digits and hyphens, and “.yml”.`,
  missingKey: ({ key }: { key: string }) => `The key “${key}” is missing.`,
  missingSeverity: ({ category }: { category: string }) =>
    `Rules in ${category} report findings: “severity” is missing, with error, warning or info.`,
  labelSeverity: ({ category }: { category: string }) =>
    `Rules in ${category} label and report nothing. Take “severity” away.`,
  ruleWithoutCases: () =>
    "The rule looks for nothing. Give it “patterns”, “all”, “when” or “cases”.",
  ruleCaseOutside: ({ key }: { key: string }) =>
    `This rule has “cases”, so “${key}” belongs in one of them.`,
  caseEmpty: () => "This case looks for nothing. Give it “patterns”, “all”, “swap” or “when”.",
  caseBoth: ({ keys }: { keys: readonly string[] }) =>
    `A case has one of ${keys.map((key) => `“${key}”`).join(" and ")}. Make two cases of it.`,
  swapEmpty: () => "Under “swap” stand patterns, each with what to write instead.",
  caseScope: () =>
    "“scope” says how far the patterns of “all” may lie apart; here there is no “all”.",
  conditionUnknown: ({ word }: { word: string }) =>
    `“${word}” is no condition. Write {has: …}, {used: …} or {not: …}, or the word “apologetic”.`,
  conditionKind: () =>
    "A condition has one of “has”, “used” and “not”, or, to count, of “count”, “kinds” and “dense”.",
  conditionOver: () =>
    "“count”, “kinds” and “dense” go with “over”: there must be more than so many. Nothing else does.",
  conditionCountScope: () => "What is counted is counted in the whole text. Take the scope away.",
  countNoLabel: ({ name }: { name: string }) =>
    `Only labels are counted, such as voice/emoji or corporate-tone/*; “${name}” is none.`,
  conditionScopes: () =>
    "A condition looks in one place: keep one of “in”, “scope”, “before”, “after” and “within”.",
  unknownPlaceholder: ({ name, nearest }: NamedNear) =>
    `To fill “{${name}}”, every pattern with this message needs a part “<${name}: …>” without “?”.${didYouMean("", nearest)}`,
  unknownCapture: ({ name, nearest }: NamedNear) =>
    `Every pattern of this case needs a part “<${name}: …>” without “?”.${didYouMean("", nearest)}`,
  unknownReference: ({ name, nearest }: NamedNear) =>
    `references.yml has no source “${name}”.${didYouMean("", nearest)}`,
  unknownStrategy: ({ name, nearest }: NamedNear) =>
    `There is no strategy “${name}” to cancel.${didYouMean("", nearest)}`,
  flagUnmarked: () => "Put what must be reported between “[[” and “]]”.",
  passMarked: () => "This example must stay silent, so it has no “[[” and “]]”.",
  exampleMarks: () => "“[[” and “]]” come in pairs, with words between them.",
  exampleTwice: () => "This example is here for the second time.",

  // Packs
  ruleTaken: ({ name, path }: Taken) =>
    `There is a rule “${name}” already: ${path}. Give this one a name of its own; “rules” in pack.yml or the configuration switches a rule off.`,
  nameTaken: ({ name, path }: Taken) =>
    `“${name}” is in ${path} already. A pack adds and replaces nothing: use what is there, or choose another name.`,
  packEmpty: () =>
    "There are no rules in this folder. They lie in <language>/<category>/<name>.yml.",

  // words.yml and references.yml
  wordsName: ({ name }: { name: string }) =>
    `“${name}” cannot be the name of a set or class. Use lower case letters, digits and hyphens.`,
  setTooDeep: () => "Too many sets lie within each other here. Name their members at once.",
  wordTwice: ({ word }: { word: string }) => `“${word}” is here for the second time.`,
  wordBar: ({ word }: { word: string }) =>
    `“${word}” needs one bar, where it separates: “aan|bieden”.`,
  wordBarless: ({ word }: { word: string }) =>
    `“${word}” has a bar. Words that separate stand in “separable” or “pronominal”.`,
  readingsUneven: ({ word }: { word: string }) =>
    `All readings of “${word}” must have the same number of words, or be one word.`,
  referencesMissing: () =>
    "This file is missing. Rules name the sources that they rest on, and each is described here: “goffman-1971: {author: …, year: 1971, title: …}”.",
  referenceKey: ({ name }: { name: string }) =>
    `“${name}” is no key for a source. Write author and year: “goffman-1971”.`,
  doiInvalid: ({ value }: { value: string }) =>
    `“${value}” is no DOI. Write it without an address before it: “10.1000/182”.`,
};

export interface Taken {
  name: string;
  path: string;
}

export interface NamedNear {
  name: string;
  nearest: string | undefined;
}

export interface NamedNearFew {
  name: string;
  near: readonly string[];
}

function didYouMeanOne(sigil: string, near: readonly string[]): string {
  const names = near.map((name) => `“${sigil}${name}”`);
  return names.length === 0 ? "" : ` Did you mean ${series(names, "or")}?`;
}

function didYouMean(sigil: string, nearest: string | undefined): string {
  return nearest === undefined ? "" : ` Did you mean “${sigil}${nearest}”?`;
}

function possible(sigil: string, names: readonly string[]): string {
  return names.length === 0 ? "" : ` Possible: ${names.map((name) => sigil + name).join(", ")}.`;
}
