import type { Checker, Reading } from "../../yaml/checker.ts";
import { located } from "../../yaml/text.ts";
import type { Located } from "./rule-source.ts";

/** Check for an example of what must be flagged: with at least one stretch between `[[` and `]]`. */
export const flagExample: Checker<Located> = example((found, marks, reading) => {
  if (marks === 0) reading.report(found.blame({ id: "flagUnmarked" }));
});

/** Check for an example of what must not: without marks. */
export const passExample: Checker<Located> = example((found, marks, reading) => {
  if (marks > 0) reading.report(found.blame({ id: "passMarked" }, found.text.indexOf("[[")));
});

/** Check for an example of what is not yet found, or not yet left alone. */
export const todoExample: Checker<Located> = example(() => {});

/** Report examples that stand in a rule more than once, with or without marks. */
export function reportTwice(examples: readonly Located[], { report }: Reading): void {
  const seen = new Set<string>();
  for (const example of examples) {
    const text = example.text.replace(/\[\[|\]\]/g, "").trim();
    if (seen.has(text)) report(example.blame({ id: "exampleTwice" }));
    seen.add(text);
  }
}

function example(
  checkMarks: (found: Located, marks: number, reading: Reading) => void,
): Checker<Located> {
  return (node, reading) => {
    const found = located(node, reading);
    if (!found) return undefined;
    const { marks, loose } = readMarks(found.text);
    if (loose === undefined) checkMarks(found, marks, reading);
    else reading.report(found.blame({ id: "exampleMarks" }, loose));
    return found;
  };
}

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
