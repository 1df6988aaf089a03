import type { FormClass } from "./paradigm.ts";

/** What `words.yml` says of verbs. Sections that a language has no use for are absent. */
export interface VerbSections {
  /** Dutch: all forms by rule. */
  weak?: readonly string[];
  /** Dutch: past singular, past plural, participle. */
  strong?: Readonly<Record<string, readonly string[]>>;
  /** Dutch: with a bar where they separate. */
  separable?: readonly string[];
  /** English: all forms by rule. */
  regular?: readonly string[];
  /** English: regular in -ise or -yse, and in -ize or -yze beside it. */
  ise?: readonly string[];
  /** English: past, participle; “learned/learnt” where there are two. */
  irregular?: Readonly<Record<string, readonly string[]>>;
  /** Every form, by class. */
  suppletive?: Readonly<Record<string, Readonly<Partial<Record<FormClass, readonly string[]>>>>>;
}

/** A noun's plural, or all that the rules would get wrong. */
export type NounEntry =
  | string
  | { plural?: readonly string[]; diminutive?: readonly string[]; singular?: readonly string[] };

/** `words.yml`: what the patterns of a language share. */
export interface WordsFile {
  /** Members are words, phrases, `~lemma` or `@set`. */
  sets?: Readonly<Record<string, readonly string[]>>;
  verbs?: VerbSections;
  nouns?: Readonly<Record<string, NounEntry>>;
  /** English: plural by rule. */
  "regular-nouns"?: readonly string[];
  adjectives?: {
    regular?: readonly string[];
    /** English: compares with “more”. */
    invariable?: readonly string[];
    /** Dutch: inflected by rule, not compared. */
    absolute?: readonly string[];
    irregular?: Readonly<Record<string, readonly string[]>>;
  };
  /** English: a lemma -> how else it is spelled: `centre: [center]`. */
  spelling?: Readonly<Record<string, readonly string[]>>;
  /** Dutch: `er|voor` is “ervoor” and “er … voor”. */
  pronominal?: readonly string[];
  clauses?: { subordinators?: readonly string[]; coordinators?: readonly string[] };
  /** Patterns that tell, beside a `#quote`, that it is the text's own, or another's. */
  quotations?: { own?: readonly string[]; others?: readonly string[] };
  /** Written form -> the rows of words that it may stand for. */
  contractions?: Readonly<Record<string, readonly string[]>>;
  /** What hangs on behind any word -> what it may stand for: `'s: ["'s", is, has]`. */
  clitics?: Readonly<Record<string, readonly string[]>>;
  /** Classes of token, each with the patterns of its members: `money: ["#number euro"]`. */
  classes?: Readonly<Record<string, readonly string[]>>;
  /** Words by falling commonness, so that a pattern is looked for by its rarest word. */
  common?: readonly string[];
}
