import type { Language } from "../model/language.ts";
import type { Forms } from "../model/rule-page.ts";
import { inflectDutch } from "./inflect/dutch.ts";
import { inflectEnglish } from "./inflect/english.ts";
import { englishSpellings } from "./inflect/english-variants.ts";
import type { Paradigm } from "./inflect/paradigm.ts";
import type { WordsFile } from "./inflect/words-file.ts";
import type { Element, Sequence } from "./pattern/ast.ts";
import { PatternMistake } from "./pattern/mistake.ts";
import { parsePattern } from "./pattern/parse.ts";
import { isLabel } from "./source/pattern.ts";
import type { RuleSource } from "./source/rule-source.ts";

/**
 * List what the names in the patterns of a rule stand for: lemmas with all their forms, sets and
 * classes with their members, and what these name in turn.
 */
export function formsIn(rule: RuleSource, words: WordsFile): readonly Forms[] {
  const shelf = shelfOf(rule.language, words);
  const found = new Map<string, Forms>();
  const add = (pattern: string): void => {
    for (const name of namesIn(pattern)) {
      const forms = found.has(name) ? undefined : formsOf(name, shelf);
      if (!forms) continue;
      found.set(name, forms);
      if (!name.startsWith("~")) for (const member of forms.forms) add(member);
    }
  };
  for (const pattern of patternsOf(rule)) add(pattern);
  return [...found.values()];
}

function patternsOf({ cases }: RuleSource): readonly string[] {
  return cases
    .flatMap(({ patterns, all, unless, when }) => [
      ...[...patterns, ...all, ...unless].map(({ text }) => text),
      ...when.flatMap(({ what }) => what).map(({ text }) => text),
    ])
    .filter((pattern) => !isLabel(pattern));
}

interface Shelf {
  words: WordsFile;
  paradigms: ReadonlyMap<string, Paradigm>;
  spellings: ReadonlyMap<string, readonly string[]>;
}

function shelfOf(language: Language, words: WordsFile): Shelf {
  const paradigms = language === "nl" ? inflectDutch(words) : inflectEnglish(words);
  return {
    words,
    paradigms: new Map(paradigms.map((paradigm) => [paradigm.lemma, paradigm])),
    spellings: language === "nl" ? new Map() : englishSpellings(words),
  };
}

function formsOf(name: string, { words, paradigms, spellings }: Shelf): Forms | undefined {
  const bare = name.slice(1);
  if (name.startsWith("@")) return listed(name, words.sets, bare);
  if (name.startsWith("#")) return listed(name, words.classes, bare);
  const paradigm = paradigms.get(bare);
  if (!paradigm) return undefined;
  const forms = paradigm.forms.flatMap((form) => [form, ...(spellings.get(form) ?? [])]);
  const { split } = paradigm;
  return {
    name,
    forms: [...new Set(forms)],
    ...(split && { split: { first: split.forms, particle: split.particle } }),
  };
}

function listed(name: string, section: WordsFile["sets"] = {}, key: string): Forms | undefined {
  const members = Object.hasOwn(section, key) ? section[key] : undefined;
  return members && { name, forms: members };
}

function namesIn(pattern: string): readonly string[] {
  try {
    return namesOf(parsePattern(pattern));
  } catch (error) {
    // That is said where mistakes are said.
    if (error instanceof PatternMistake) return [];
    throw error;
  }
}

const sigils = { lemma: "~", set: "@", class: "#" } as const;

function namesOf(sequence: Sequence): readonly string[] {
  return sequence.flatMap((element: Element): readonly string[] => {
    switch (element.type) {
      case "group":
        return element.alternatives.flatMap(namesOf);
      case "capture":
        return namesOf(element.sequence);
      case "not":
        return namesOf([element.element]);
      case "lemma":
      case "set":
      case "class":
        return [sigils[element.type] + element.name];
      default:
        return [];
    }
  });
}
