import { fold } from "../../model/fold.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import type { Sequence } from "../pattern/ast.ts";
import { leaveMistakes } from "../pattern/mistake.ts";
import { parsePattern } from "../pattern/parse.ts";
import { classNames } from "./classes.ts";
import { costOf } from "./cost.ts";
import { Entries, type Entry } from "./entries.ts";
import { addForms } from "./form-index.ts";
import { leavesOf } from "./leaves.ts";
import type { Names } from "./names.ts";
import { choicesOf, compileProgram } from "./program.ts";
import { ProgramsBuilder } from "./programs.ts";
import { expand, readSpelling, type Spelling, wholeWidths } from "./spelling.ts";
import { isNameOfWords, type Leaf, type Symbols } from "./symbols.ts";
import { type Named, unknown } from "./unknown.ts";
import { spansOf, wordIndex } from "./word-index.ts";

/** A vocabulary that grows with what patterns ask for. */
export class VocabularyBuilder implements Symbols {
  readonly programs = new ProgramsBuilder();
  readonly joined = (symbols: readonly number[]) => this.#entries.joined(symbols);
  readonly #names: Names;
  readonly #spelling: Spelling;
  /** Word -> the slots that it takes where it is one reading of a contraction of several words. */
  readonly #widths: ReadonlyMap<string, number>;
  readonly #widest: number;
  readonly #entries = new Entries();
  readonly #rows = new Map<string, readonly (readonly number[])[]>(); // Common words stand in thousands of patterns.
  readonly #commonness: ReadonlyMap<string, number>;
  readonly #affixes: Vocabulary["affixes"][number][] = [];
  readonly #open = new Set<string>(); // Sets that are being defined, to see a circle.

  constructor(names: Names) {
    this.#names = names;
    this.#spelling = readSpelling(names.words);
    this.#widths = wholeWidths(this.#spelling);
    this.#widest = Math.max(1, ...this.#widths.values());
    this.#commonness = new Map((names.words.common ?? []).map((word, rank) => [fold(word), rank]));
  }

  rowsOf(leaf: Leaf): readonly (readonly number[])[] {
    if (leaf.type !== "word") return [[this.#entryOf(leaf).symbol]];
    const rows = this.#rows.get(leaf.text) ?? this.#spell(leaf.text);
    this.#rows.set(leaf.text, rows);
    return rows;
  }

  #spell(word: string): readonly (readonly number[])[] {
    const rows = expand(fold(word), this.#spelling);
    return rows.map((row) => row.map((one) => this.#word(one).symbol));
  }

  widthOf(symbol: number): number {
    return this.#entries.at(symbol)?.width ?? -1;
  }

  costOf(symbol: number): number {
    return costOf(this.#entries.at(symbol), this.#commonness);
  }

  /** Give the symbol that a rule's matches carry. */
  label(id: string): number {
    return this.#label(id).symbol;
  }

  /** Give a symbol to some words and phrases. */
  list(key: string, phrases: readonly string[]): number {
    return this.#entries.of(key, (entry) => {
      for (const phrase of phrases) this.#addPhrase(entry, phrase);
    }).symbol;
  }

  /** Give a symbol to wherever one of some patterns fits; of mistakes in them is told where words are checked. */
  patterns(key: string, patterns: readonly string[]): number {
    return this.#entries.of(key, (entry) => {
      for (const one of patterns) leaveMistakes(() => this.#addProgram(entry, parsePattern(one)));
    }).symbol;
  }

  /** Give what was gathered, without names. */
  build(): Omit<Vocabulary, "clauses" | "quotations"> {
    const unguessed = addForms(this.#entries, this.#names);
    return {
      ...this.#spelling,
      words: wordIndex(this.#entries.inOrder(), (symbol) => this.programs.has(symbol)),
      unguessed: unguessed.join(" "),
      affixes: this.#affixes,
      classes: this.#entries.symbolsOf(classNames, "#"),
      spans: spansOf(this.#entries.inOrder()),
    };
  }

  #entryOf(leaf: Exclude<Leaf, { type: "word" }>): Entry {
    if (leaf.type === "lemma") return this.#lemma(leaf);
    if (leaf.type === "set") return this.#set(leaf);
    if (leaf.type === "label") {
      if (!this.#names.labels.has(leaf.name)) {
        throw unknown("unknownLabel", leaf, this.#names.labels);
      }
      return this.#label(leaf.name);
    }
    if (leaf.type === "class") return this.#class(leaf);
    if (leaf.type === "mark") return this.#word(leaf.mark);
    const at = leaf.type === "prefix" ? "start" : "end";
    return this.#entries.of(`${at} ${leaf.text}`, (entry) => {
      this.#affixes.push({ at, text: fold(leaf.text), symbol: entry.symbol });
      entry.width = this.#widest;
    });
  }

  #label(id: string): Entry {
    return this.#entries.of(`{${id}}`, (entry) => {
      entry.width = -1;
    });
  }

  #word(word: string): Entry {
    return this.#entries.of(`=${word}`, (entry) => this.#addWord(entry, word));
  }

  #addWord(entry: Entry, word: string): void {
    const { forms } = entry;
    forms.add(word);
    if (entry.width >= 0) entry.width = Math.max(entry.width, this.#widths.get(word) ?? 1);
    for (const other of this.#names.spellings.get(word) ?? []) forms.add(fold(other));
  }

  #lemma(leaf: Named): Entry {
    const { paradigms } = this.#names;
    const paradigm = paradigms.get(leaf.name);
    if (!paradigm) throw unknown("unknownLemma", leaf, paradigms.keys());
    return this.#entries.of(`~${leaf.name}`, (entry) => {
      for (const form of paradigm.forms) this.#addPhrase(entry, form);
      const { split } = paradigm;
      if (!split) return;
      const stem = this.list(`~${leaf.name}|`, split.forms);
      entry.split = { stem, particle: this.#word(fold(split.particle)).symbol };
    });
  }

  #set(leaf: Named): Entry {
    const { sets = {} } = this.#names.words;
    const members = Object.hasOwn(sets, leaf.name) ? sets[leaf.name] : undefined;
    if (!members) throw unknown("unknownSet", leaf, Object.keys(sets));
    if (this.#open.has(leaf.name)) throw unknown("circularSet", leaf, []);
    this.#open.add(leaf.name);
    try {
      return this.#entries.of(`@${leaf.name}`, (made) => {
        for (const member of members) this.#addMember(made, parsePattern(member));
      });
    } finally {
      // Else a set with a mistake in it would look like a circle the next time.
      this.#open.delete(leaf.name);
    }
  }

  /** A member that is but a name for words gives its words; of any other the pattern is tried. */
  #addMember(entry: Entry, sequence: Sequence): void {
    const only = sequence.length === 1 ? sequence[0] : undefined;
    if (!only || !isNameOfWords(only)) this.#addProgram(entry, sequence);
    else if (only.type === "word") this.#addPhrase(entry, only.text);
    else {
      const part = this.#entryOf(only);
      for (const form of part.forms) this.#addWord(entry, form);
      if (part.programs.length > 0 || part.split) this.#addProgram(entry, sequence);
    }
  }

  #addPhrase(entry: Entry, phrase: string): void {
    const rows = expand(fold(phrase), this.#spelling);
    const isOne = !phrase.includes(" ") && rows.every((row) => row.length === 1);
    if (isOne) for (const word of rows.flat()) this.#addWord(entry, word);
    else this.#addProgram(entry, parsePattern(phrase));
  }

  #addProgram(entry: Entry, sequence: Sequence): void {
    for (const choice of choicesOf(sequence)) entry.programs.push(compileProgram(choice, this));
    entry.width = -1;
    for (const leaf of leavesOf(sequence)) {
      if (leaf.type === "label") entry.labels.add(this.#entryOf(leaf).symbol);
      if (leaf.type !== "set" && leaf.type !== "class") continue;
      for (const symbol of this.#entryOf(leaf).labels) entry.labels.add(symbol);
    }
  }

  #class(leaf: Named): Entry {
    const { classes = {} } = this.#names.words;
    const known = [...classNames, ...Object.keys(classes)];
    if (!known.includes(leaf.name)) throw unknown("unknownClass", leaf, known);
    return this.#entries.of(`#${leaf.name}`, (entry) => {
      entry.width = leaf.name === "org" || leaf.name === "role" ? -1 : this.#widest;
      for (const pattern of classes[leaf.name] ?? []) {
        this.#addProgram(entry, parsePattern(pattern));
      }
    });
  }
}
