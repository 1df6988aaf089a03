import { addresses, channels, faults, genres } from "../../model/facts.ts";
import { type Checker, offsetOf, oneOf, type Reading } from "../../yaml/checker.ts";
import { keyOffset, keys } from "../../yaml/map.ts";
import { located } from "../../yaml/text.ts";
import type { Example, Located } from "./rule-source.ts";

/** Checkers of what an example may say about the facts. */
export const exampleFacts = {
  genre: oneOf(genres),
  fault: oneOf(faults),
  channel: oneOf(channels),
  customer: oneOf(addresses),
};

/** Checkers of an example that says more than its sentence. */
export const exampleCheckers = { text: located, where: keys(exampleFacts, "refuse") };

const parts = keys(exampleCheckers, "refuse");

/** Check for an example of what must be flagged: with at least one stretch between `[[` and `]]`. */
export const flagExample: Checker<Example> = example((found, marks, reading) => {
  if (marks === 0) reading.report(found.blame({ id: "flagUnmarked" }));
});

/** Check for an example of what must not: without marks. */
export const passExample: Checker<Example> = example((found, marks, reading) => {
  if (marks > 0) reading.report(found.blame({ id: "passMarked" }, found.text.indexOf("[[")));
});

/** Check for an example of what is not yet found, or not yet left alone. */
export const todoExample: Checker<Example> = example(() => {});

/** Report examples that stand in a rule more than once, with or without marks. */
export function reportTwice(examples: readonly Example[], { report }: Reading): void {
  const seen = new Set<string>();
  for (const example of examples) {
    const text = example.text.replace(/\[\[|\]\]/g, "").trim();
    const key = `${text}\n${JSON.stringify(example.where)}`;
    if (seen.has(key)) report(example.blame({ id: "exampleTwice" }));
    seen.add(key);
  }
}

function example(
  checkMarks: (found: Located, marks: number, reading: Reading) => void,
): Checker<Example> {
  return (node, reading) => {
    const found = read(node, reading);
    if (!found) return undefined;
    const { marks, loose } = readMarks(found.text);
    if (loose === undefined) checkMarks(found, marks, reading);
    else reading.report(found.blame({ id: "exampleMarks" }, loose));
    return found;
  };
}

/** An example is a sentence, or one with what is known of it. */
const read: Checker<Example> = (node, reading) => {
  const has = (key: string) => keyOffset(node, key) !== undefined;
  // A sentence with a colon in it looks like a map, too.
  if (!has("text") && !has("where")) {
    const found = located(node, reading);
    return found && { ...found, where: {} };
  }
  const { text, where = {} } = parts(node, reading) ?? {};
  if (text) return { ...text, where };
  if (!has("text")) {
    reading.complain(offsetOf(node), { id: "missingKey", values: { key: "text" } });
  }
  return undefined;
};

/** Count the marked stretches, and find the first mark that has no partner, or nothing in it. */
function readMarks(text: string): { marks: number; loose?: number } {
  let open: number | undefined;
  let marks = 0;
  for (const { 0: mark, index } of text.matchAll(/\[\[|\]\]/g)) {
    const fits = mark === "[[" ? open === undefined : open !== undefined && index > open + 2;
    if (!fits) return { marks, loose: open ?? index };
    open = mark === "[[" ? index : undefined;
    if (mark === "]]") marks++;
  }
  return open === undefined ? { marks } : { marks, loose: open };
}
