import type { Node } from "yaml";
import { isMap, isScalar, isSeq } from "yaml";
import type { Language } from "../../model/language.ts";
import type { Reading } from "../../yaml/checker.ts";
import { offsetOf } from "../../yaml/checker.ts";
import { keyOffset, valueAt } from "../../yaml/map.ts";
import { lemmasOf } from "../inflect/lemmas.ts";
import type { WordsFile } from "../inflect/words-file.ts";

/** The words of another file, whose names are known and taken. */
export interface OtherWords {
  path: string;
  words: WordsFile;
}

/** Report names that another file has already: words are added, never replaced. */
export function reportClashes(
  node: Node,
  language: Language,
  words: WordsFile,
  others: readonly OtherWords[],
  { complain }: Reading,
): void {
  if (others.length === 0) return;
  const own = namesOf(node, language, words);
  for (const { path, words: taken } of others) {
    const known = new Set(namesOf(node, language, taken).map(({ name }) => name));
    for (const { name, offset } of own) {
      if (known.has(name)) complain(offset(), { id: "nameTaken", values: { name, path } });
    }
  }
}

/** A name as patterns write it, and where it is defined. */
interface Name {
  name: string;
  offset: () => number;
}

/** Sections in which each key is a name, and the sigil that patterns put before it. */
const sections = [
  ["sets", "@"],
  ["classes", "#"],
  ["contractions", ""],
  ["clitics", ""],
] as const;

function namesOf(node: Node, language: Language, words: WordsFile): readonly Name[] {
  const keys = sections.flatMap(([section, sigil]) =>
    Object.keys(words[section] ?? {}).map((key) => ({
      name: sigil + key,
      offset: () => keyOffset(valueAt(node, section) ?? null, key) ?? offsetOf(node),
    })),
  );
  const lemmas = lemmasOf(language, words).map((lemma) => ({
    name: `~${lemma}`,
    offset: () => lemmaOffset(node, lemma) ?? offsetOf(node),
  }));
  return [...keys, ...lemmas];
}

/** Find where a lemma is written, with or without the bar of what separates. */
function lemmaOffset(node: Node, lemma: string): number | undefined {
  return ["verbs", "nouns", "regular-nouns", "adjectives", "pronominal"]
    .flatMap((section) => wordsIn(valueAt(node, section)))
    .find(({ word }) => word.replace("|", "") === lemma)?.offset;
}

interface Written {
  word: string;
  offset: number;
}

/** List items and keys, but not what stands behind keys that are words. */
function wordsIn(node: unknown): readonly Written[] {
  if (isScalar(node)) return [{ word: String(node.value), offset: node.range?.[0] ?? 0 }];
  if (isSeq(node)) return node.items.flatMap(wordsIn);
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => [...wordsIn(key), ...wordsIn(value)]);
}
