import type { Language } from "../../model/language.ts";
import type { Paradigm } from "../inflect/paradigm.ts";
import type { WordsFile } from "../inflect/words-file.ts";

/** What patterns may name, and what stands behind the names. */
export interface Names {
  language: Language;
  words: WordsFile;
  /** By lemma. */
  paradigms: ReadonlyMap<string, Paradigm>;
  /** Form -> how else it is spelled. */
  spellings: ReadonlyMap<string, readonly string[]>;
  /** Ids of the rules: the labels. */
  labels: ReadonlySet<string>;
}
