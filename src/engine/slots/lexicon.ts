import { fold } from "../../model/fold.ts";
import type { FormClass } from "../../model/form/form-class.ts";
import { looksLike } from "../../model/form/index.ts";
import type { Language } from "../../model/language.ts";
import type { Token } from "../../model/sentence.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { findAffixes } from "./affixes.ts";
import type { Bags } from "./bags.ts";
import { findWords } from "./word-finder.ts";

/** What a spelling may be. */
export interface Reading {
  /** For each word that it stands for, the bag of the symbols of all that this word may be. */
  words: readonly number[];
  /** Where it stands for several words: the symbols of what it may be as one word. */
  whole: readonly number[];
  /** A letter stands in it three times in a row, as in no word of either language: “heeeel”. */
  isStretched: boolean;
}

/** Tells what a token may be. */
export type Lexicon = (token: Pick<Token, "kind" | "norm">) => Reading;

/** Spellings that are remembered; whoever reads for days meets ever new ones. */
const most = 200_000;

/** Make a lexicon of a vocabulary. Each spelling is looked up once; what it carries goes into `bags`. */
export function createLexicon(vocabulary: Vocabulary, language: Language, bags: Bags): Lexicon {
  const words = new Map<string, Reading>();
  const others = new Map<string, Reading>();
  const listed = findWords(vocabulary.words);
  const read = createReader(vocabulary, listed, language, bags);
  const look = ({ kind, norm }: Pick<Token, "kind" | "norm">): Reading => {
    const folded = fold(norm);
    if (kind === "word") return { ...read(folded), isStretched: /(\p{L})\1\1/u.test(norm) };
    // What is no word is only ever what is written: in an address nothing is contracted. A hashtag says its word.
    const listedAs = listed(kind === "hashtag" ? folded.slice(1) : folded);
    return { words: [bags.of(listedAs)], whole: none, isStretched: false };
  };
  return (token) => {
    const known = token.kind === "word" ? words : others;
    const found = known.get(token.norm);
    if (found) return found;
    if (known.size >= most) known.clear();
    const reading = look(token);
    known.set(token.norm, reading);
    return reading;
  };
}

const none: readonly number[] = [];

function createReader(
  vocabulary: Vocabulary,
  listed: (word: string) => readonly number[],
  language: Language,
  bags: Bags,
): (spelling: string) => Omit<Reading, "isStretched"> {
  const unguessed = new Set(vocabulary.unguessed.split(" "));
  const clitics = Object.entries(vocabulary.clitics);
  const affixesOf = findAffixes(vocabulary.affixes);
  const guess = (word: string): readonly FormClass[] =>
    unguessed.has(word) ? [] : looksLike(word, language);
  const symbolsOf = (word: string) => {
    const row = listed(word);
    const guessed = guess(word).flatMap((form) => vocabulary.classes[form] ?? []);
    const more = [...affixesOf(word), ...guessed];
    return more.length > 0 ? inOrder([...row, ...more]) : row;
  };
  const symbolsOfAny = (words: readonly string[]) => {
    const [only = none, ...others] = words.map(symbolsOf);
    return others.length > 0 ? inOrder([only, ...others].flat()) : only;
  };
  return (spelling) => {
    const rows = readings(spelling, vocabulary, clitics);
    if (!rows) return { words: [bags.of(symbolsOf(spelling))], whole: none };
    const length = Math.max(...rows.map((row) => row.length));
    const long = rows.filter((row) => row.length === length);
    const words = Array.from({ length }, (_, at) => long.flatMap((row) => row[at] ?? []));
    const whole = rows.flatMap((row) => (row.length < length ? row.slice(0, 1) : []));
    return { words: words.map((word) => bags.of(symbolsOfAny(word))), whole: symbolsOfAny(whole) };
  };
}

function inOrder(symbols: readonly number[]): readonly number[] {
  return [...new Set(symbols)].sort((a, b) => a - b);
}

/** List the rows of words that a spelling may stand for; undefined if it is but a word. */
function readings(
  spelling: string,
  { contractions }: Vocabulary,
  clitics: readonly (readonly [string, readonly string[]])[],
): readonly (readonly string[])[] | undefined {
  const rows = Object.hasOwn(contractions, spelling) ? contractions[spelling] : undefined;
  if (rows) return rows;
  for (const [clitic, words] of clitics) {
    if (spelling.length > clitic.length && spelling.endsWith(clitic)) {
      return words.map((word) => [spelling.slice(0, -clitic.length), word]);
    }
  }
  return undefined;
}
