import type { Element } from "../pattern/ast.ts";
import type { ProgramsBuilder } from "./programs.ts";

/** An element that a single symbol stands for. */
export type Leaf = Extract<
  Element,
  { type: "word" | "prefix" | "suffix" | "lemma" | "set" | "label" | "class" | "mark" }
>;

/** What a pattern is compiled against. */
export interface Symbols {
  /** Where what was compiled is put. */
  readonly programs: ProgramsBuilder;
  /**
   * Give the rows of symbols that an element may stand for; more than one symbol in a row for a contraction.
   *
   * @throws PatternMistake if it names what is not there.
   */
  rowsOf(leaf: Leaf): readonly (readonly number[])[];
  /** Put symbols that but stand for words into one, so that there are fewer to look for. */
  joined(symbols: readonly number[]): readonly number[];
  /** How many slots what carries the symbol takes at most; -1 if there is no limit. */
  widthOf(symbol: number): number;
  /** How common what carries the symbol is, in a made-up unit: less is rarer. */
  costOf(symbol: number): number;
}

/** Tell whether a single symbol may stand for an element. */
export function isLeaf(element: Element): element is Leaf {
  return !["any", "not", "gap", "group", "capture", "anchor"].includes(element.type);
}

/** Tell whether an element asks for an emoji, which takes no slot. */
export function isEmoji(element: Element): boolean {
  return element.type === "class" && element.name === "emoji";
}

/** Tell whether an element is but a name for words. */
export function isNameOfWords(
  element: Element,
): element is Extract<Element, { type: "word" | "lemma" | "set" }> {
  return !element.optional && ["word", "lemma", "set"].includes(element.type);
}
