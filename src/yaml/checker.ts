import type { Node } from "yaml";
import { isScalar } from "yaml";
import type { Problem } from "../model/errors.ts";
import type { Message } from "../model/messages/index.ts";
import { nearest } from "../model/nearest.ts";
import type { Source } from "./source.ts";

/** A file that is being checked. */
export interface Reading {
  source: Source;
  /** The key behind which the node stands; absent at the top. */
  key?: string;
  report: (problem: Problem) => void;
  /** Say what is wrong at an offset in the file. */
  complain: (offset: number, message: Message) => void;
}

/** Turns a node into a value; undefined, after a complaint, if it is none. */
export type Checker<Value> = (node: Node, reading: Reading) => Value | undefined;

/** Collect the problems that a check reports. */
export function collectProblems(source: Source, check: (reading: Reading) => void): Problem[] {
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  const complain = (offset: number, message: Message) =>
    report({ message, place: source.placeAt(offset) });
  check({ source, report, complain });
  return problems;
}

/** Check for one of some words. */
export function oneOf<Word extends string>(words: readonly Word[]): Checker<Word> {
  return (node, { complain }) => {
    const value = isScalar(node) ? String(node.value) : "";
    const word = words.find((word) => word === value);
    if (word === undefined) complain(offsetOf(node), unexpectedValue(value, words));
    return word;
  };
}

/** Check for true or false. */
export const flag: Checker<boolean> = (node, { complain }) => {
  if (isScalar(node) && typeof node.value === "boolean") return node.value;
  complain(offsetOf(node), { id: "yamlNoFlag" });
  return undefined;
};

/** Check for a whole number from `least`. */
export function wholeNumber(least: number): Checker<number> {
  return (node, { complain }) => {
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= least) return value;
    complain(offsetOf(node), { id: "yamlNoCount", values: { least } });
    return undefined;
  };
}

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
