import type { Program } from "./program.ts";
import type { Row } from "./row.ts";

/** How a symbol comes to be carried by more than one word, or by one word in two pieces. */
export interface SpanDefinition {
  symbol: number;
  /** Wherever one of these fits. */
  programs: readonly Program[];
  /** Wherever a stem has its particle later in the clause: “bied … aan”. */
  split?: { stem: number; particle: number };
  /** Symbols of the labels that it is made of; absent if of none. */
  labels?: readonly number[];
}

/** Words and the symbols that they carry: there are thousands, of which a text asks for some hundred. */
export interface WordList {
  /** The words, by rising code units, apart by spaces. */
  words: string;
  /** For each word the row of what it carries. */
  rowOf: Row;
  /** For each row where it begins in `symbols`; and where the last one ends. */
  rowStart: Row;
  /** Rows of symbols one behind the other; in each they rise, each once. */
  symbols: Row;
}

/** What the words of a language mean to its rules. Words are folded; symbols are numbers from 1. */
export interface Vocabulary {
  /** The words that carry a symbol. */
  words: WordList;
  /** Words whose form is not what their ending says, apart by spaces; `words` knows better. */
  unguessed: string;
  /** Symbols that words carry for how they begin or end. */
  affixes: readonly { at: "start" | "end"; text: string; symbol: number }[];
  /** Name of a class of token or of form -> the symbol of its members. */
  classes: Readonly<Record<string, number>>;
  /** Written form -> the rows of words that it may stand for; all rows of a form are of one length. */
  contractions: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** What hangs on behind any word -> the words that it may stand for: the “'s” of English. */
  clitics: Readonly<Record<string, readonly string[]>>;
  /** In an order in which each one builds on those before it. */
  spans: readonly SpanDefinition[];
  /** What tells, beside a quotation, that it is the text's own, and that it is another's. */
  quotations: { own: number; others: number };
  /** Words that begin a clause; a coordinator only does if a finite verb follows. */
  clauses: { subordinator: number; coordinator: number; finite: number };
}
