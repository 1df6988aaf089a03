import type { Problem } from "../../model/errors.ts";
import type { Checker } from "../../yaml/checker.ts";
import { located } from "../../yaml/text.ts";
import type { Sequence } from "../pattern/ast.ts";
import { PatternMistake } from "../pattern/mistake.ts";
import { parsePattern } from "../pattern/parse.ts";
import type { Located } from "./rule-source.ts";

/** Check for a pattern, as far as its own syntax goes: the names in it are not looked up. */
export const pattern: Checker<Located> = (node, reading) => {
  const found = located(node, reading);
  const parsed = found && tryPattern(found);
  if (parsed && "message" in parsed) reading.report(parsed);
  return parsed && "sequence" in parsed ? found : undefined;
};

/** Check for a label, or a pattern. */
export const labelOrPattern: Checker<Located> = (node, reading) => {
  const problemsOf = { ...reading, report: () => {}, complain: () => {} };
  const found = located(node, problemsOf);
  return found && isLabel(found.text) ? found : pattern(node, reading);
};

/** Tell whether a condition names a label: `strategy/apology`, or all of a category: `strategy/*`. */
export function isLabel(text: string): boolean {
  return /^[\w-]+\/(?:[\w-]+|\*)$/.test(text);
}

/** Its checker asks for it, who looks for the names in it, and the compiler. */
const parsed = new WeakMap<Located, Sequence>();

/**
 * Parse a pattern, once.
 *
 * @throws PatternMistake if that cannot be done.
 */
export function sequenceOf(found: Located): Sequence {
  const sequence = parsed.get(found) ?? parsePattern(found.text);
  parsed.set(found, sequence);
  return sequence;
}

/** Parse a pattern, or make a problem of why that cannot be done. */
export function tryPattern(found: Located): { sequence: Sequence } | Problem {
  try {
    return { sequence: sequenceOf(found) };
  } catch (error) {
    if (error instanceof PatternMistake) return found.blame(error.problem, error.stretch.start);
    throw error;
  }
}
