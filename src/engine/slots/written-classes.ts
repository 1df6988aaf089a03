import type { Token } from "../../model/sentence.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";

/** What there is to see of a token beside what it means. */
interface Look {
  classes: Vocabulary["classes"];
  /** The text's value. */
  value: string;
  /** Where the second word of a contraction begins. */
  cut: number | undefined;
  /** A letter stands in it three times in a row. */
  isStretched: boolean;
  /** A capital says nothing here, as at the start of a sentence. */
  isOpening: boolean;
}

/** A class that a token is in, of whole contractions or of their first word. */
interface WrittenClass {
  symbol: number;
  isWhole: boolean;
}

/** List the classes that a token is in for its kind, or for how it is written. */
export function writtenClasses(
  { kind, norm, start, end }: Token,
  { classes, value, cut = end, isStretched, isOpening }: Look,
): readonly WrittenClass[] {
  if (kind !== "word") return classOf(classes[kind], true);
  if (isStretched && classes.stretched !== undefined) return classOf(classes.stretched, true);
  if (classes.caps === undefined && classes.name === undefined) return none;
  // Without capitals, most are written as they are compared.
  if (norm.length === end - start && value.startsWith(norm, start)) return none;
  const spelling = value.slice(start, end);
  const head = value.slice(start, cut);
  if (isCapitals(spelling)) return classOf(classes.caps, true);
  // “NASA's” and “Jan's” are but in their first word what they are.
  if (isCapitals(head)) return classOf(classes.caps, false);
  const isName = !isOpening && /^[^\p{L}]*\p{Lu}.*\p{L}/u.test(head);
  return isName ? classOf(classes.name, false) : none;
}

const none: readonly WrittenClass[] = [];

function classOf(symbol: number | undefined, isWhole: boolean): readonly WrittenClass[] {
  return symbol === undefined ? none : [{ symbol, isWhole }];
}

/** Tell whether a word of at least two letters is all in capitals. */
function isCapitals(spelling: string): boolean {
  return !/\p{Ll}/u.test(spelling) && /\p{Lu}.*\p{Lu}/u.test(spelling);
}
