import type { Node } from "yaml";
import { isScalar, isSeq } from "yaml";
import type { Problem } from "../model/errors.ts";
import type { Message } from "../model/messages/index.ts";
import { nearest } from "../model/nearest.ts";
import type { Source } from "./source.ts";

/** Says where what is wrong in a file. */
export type Complain = (offset: number, message: Message) => void;

/** Turns a node into a value; undefined, after a complaint, if it is none. */
export type Checker<Value> = (node: Node, complain: Complain) => Value | undefined;

/** Collect the problems that a check complains of. */
export function collectProblems(source: Source, check: (complain: Complain) => void): Problem[] {
  const problems: Problem[] = [];
  check((offset, message) => problems.push({ message, place: source.placeAt(offset) }));
  return problems;
}

/** Check for one of some words. */
export function oneOf<Word extends string>(words: readonly Word[]): Checker<Word> {
  return (node, complain) => {
    const value = isScalar(node) ? String(node.value) : "";
    const word = words.find((word) => word === value);
    if (word === undefined) complain(offsetOf(node), unexpectedValue(value, words));
    return word;
  };
}

/** Check for true or false. */
export const flag: Checker<boolean> = (node, complain) => {
  if (isScalar(node) && typeof node.value === "boolean") return node.value;
  complain(offsetOf(node), { id: "configNoFlag" });
  return undefined;
};

/** Check for a whole number from 0. */
export const count: Checker<number> = (node, complain) => {
  const value = isScalar(node) ? node.value : undefined;
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  complain(offsetOf(node), { id: "configNoCount" });
  return undefined;
};

/** Check for text that is not blank. */
export const text: Checker<string> = (node, complain) => {
  if (isScalar(node) && typeof node.value === "string" && node.value.trim()) return node.value;
  complain(offsetOf(node), { id: "configNoText" });
  return undefined;
};

/** Check for a text or a list of texts. */
export const texts: Checker<readonly string[]> = (node, complain) => {
  const items = isSeq<Node>(node) ? node.items : [node];
  return items.flatMap((item) => text(item, complain) ?? []);
};

/** Tell whether nothing was filled in, as when all lines below a key are comments. */
export function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null;
}

/** Tell where a node starts. */
export function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function unexpectedValue(value: string, words: readonly string[]): Message {
  return {
    id: "unexpectedValue",
    values: { value, valid: words, nearest: nearest(value, words) },
  };
}
