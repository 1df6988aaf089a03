import type { Words } from "../../model/trace.ts";
import type { Field } from "../slots/field.ts";

/** Gives the words at some slots, end exclusive. */
export type WordsAt = (start: number, end: number) => Words;

/** Make a giver of the words of a text's value. */
export function wordsIn(value: string, field: Field): WordsAt {
  return (start, end) => wordsBetween(value, field.start[start] ?? 0, field.end[end - 1] ?? 0);
}

/** Give the words between two offsets. */
export function wordsBetween(value: string, start: number, end: number): Words {
  return { text: value.slice(start, end).replace(/\s+/g, " "), start, end };
}
