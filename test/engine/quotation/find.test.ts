import fc from "fast-check";
import { expect, test } from "vitest";
import { findQuotations } from "../../../src/engine/quotation/find.ts";
import type { Block } from "../../../src/model/document.ts";

function quotedIn(value: string, quoted = false): readonly string[] {
  const block: Block = { kind: "paragraph", start: 0, end: value.length, quoted };
  return findQuotations(value, [block]).map(({ start, end }) => value.slice(start, end));
}

test.each([
  ["Hij zei: “kom mee”, en ging.", ["“kom mee”"]],
  ['Hij zei: "kom mee", en "ging".', ['"kom mee"', '"ging"']],
  ["„kom mee” en „komm mit“", ["„kom mee”", "„komm mit“"]],
  ["”kom mee” zei hij", ["”kom mee”"]],
  ["« viens », dit-il, «oui»", ["« viens »", "«oui»"]],
  ["‘kom mee’ en ‚kom’ en 'ga'", ["‘kom mee’", "‚kom’", "'ga'"]],
  // In each other.
  ["“hij zei: ‘kom mee’, en ging”", ["“hij zei: ‘kom mee’, en ging”", "‘kom mee’"]],
  ["“hij zei: ‘kom mee’”", ["“hij zei: ‘kom mee’”", "‘kom mee’"]],
  // Apostrophes, inches and minutes.
  ["’s Avonds zijn 't foto's van Hans’ fiets, ’t is zo", []],
  ["'t Was 's nachts zo'n '90s-feest", []],
  ["'em, 'til and 'cause it's the boys' ball", []],
  ['Een 24" scherm en een 32" scherm', []],
  ["‘the customers’ parcels were late’, she said", ["‘the customers’ parcels were late’"]],
  ["‘our regrets’ said the customers’ union", ["‘our regrets’"]],
  ["‘onze excuses’ en ‘sorry’", ["‘onze excuses’", "‘sorry’"]],
  // What is not closed, or not opened.
  ["“kom mee, zei hij", []],
  ["kom mee”, zei hij", []],
  ["“kom “mee”, zei hij", ["“mee”"]],
  ["“kom ‘mee” ga’ weg", ["“kom ‘mee”"]],
  ["", []],
])("%s", (value, expected) => {
  expect(quotedIn(value)).toEqual(expected);
});

test("none in a block that is quoted as a whole", () => {
  expect(quotedIn("“kom mee”", true)).toEqual([]);
});

test("quotations lie apart or in each other, in their order", () => {
  const mark = fc.constantFrom(..."“”„‟«»\"‘’‚‹›'", " ", "s", "woord", ", ", ". ", "\n");
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 60 }), (parts) => {
      const value = parts.join("");
      const block: Block = { kind: "paragraph", start: 0, end: value.length, quoted: false };
      const found = findQuotations(value, [block]);
      for (const [index, { start, end, parent }] of found.entries()) {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(found[index - 1]?.start ?? 0);
        const before = found[index - 1];
        if (before && start < before.end) expect(parent).toBe(before);
        if (parent) expect(end).toBeLessThanOrEqual(parent.end);
      }
    }),
    { numRuns: 300 },
  );
});
