import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Scalar } from "yaml";
import { Document, isScalar, parseDocument, Scalar as ScalarNode } from "yaml";
import { locate } from "../../src/model/map.ts";
import { scalarMap } from "../../src/yaml/scalar-map.ts";

/** Find the first item of a list that is all of a file. */
function firstItem(source: string): Scalar<string> {
  const node = parseDocument(source).get(0, true);
  if (!isScalar(node) || typeof node.value !== "string") throw new Error("Not a string");
  return node as Scalar<string>;
}

/** Tell what stands in the file where each unit of a value comes from. */
function written(source: string): readonly string[] {
  const node = firstItem(source);
  const map = scalarMap(node, source);
  return Array.from(node.value, (_, unit) => {
    const { start, end } = locate(map, unit, unit + 1);
    return source.slice(start, end);
  });
}

describe("each unit of a value stands where it was written", () => {
  test.each([
    ["plain", "- ab c\n", ["a", "b", " ", "c"]],
    ["plain over lines", "- a\n  b\n\n  c\n", ["a", "\n  ", "b", "\n\n  ", "c"]],
    ["single quotes", "- 'a''b '\n", ["a", "''", "b", " "]],
    ["single quotes over lines", "- 'a  \n   b'\n", ["a", "  \n   ", "b"]],
    [
      "double quotes",
      String.raw`- "\ta\\\"\x41 \/"`,
      ["\\t", "a", "\\\\", '\\"', "\\x41", " ", "\\/"],
    ],
    ["a joined line", '- "a \\\n   b"', ["a", " ", "b"]],
    ["two single quotes between double ones", `- "a '' b"`, ["a", " ", "'", "'", " ", "b"]],
    ["literal", "- |\n  a b\n   c\n", ["a", " ", "b", "\n   ", "\n   ", "c", "\n"]],
    ["literal, stripped", "- |-\n\n  a\n", ["\n\n  ", "a"]],
    ["literal with a comment", "- | # a\n  a\n  ", ["a", "\n"]],
    ["folded", "- >-\n  a\n  b\n\n  c\n", ["a", "\n  ", "b", "\n\n  ", "c"]],
    ["CRLF", "- |\r\n  a\r\n  b\r\n", ["a", "\r\n  ", "b", "\r\n"]],
  ])("%s", (_, source, expected) => {
    expect(written(source)).toEqual(expected);
  });

  test("a character outside the first plane has two units", () => {
    const source = String.raw`- "\U0001F600x"`;
    const map = scalarMap(firstItem(source), source);
    expect(locate(map, 0, 2)).toEqual({ start: 3, end: 13 });
    expect(locate(map, 2, 3)).toEqual({ start: 13, end: 14 });
  });
});

const styles = ["PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE", "BLOCK_LITERAL", "BLOCK_FOLDED"] as const;
const characters = fc.constantFrom(..."ab'\"\\:#-[]{}é😀 \t\n");
const value = fc.string({ unit: characters, minLength: 1, maxLength: 60 });

test.each(styles)("%s: what is no white space is found to the unit", (type) => {
  fc.assert(
    fc.property(value, fc.constantFrom(20, 80), (text, lineWidth) => {
      const item = new ScalarNode(text);
      item.type = type;
      const source = new Document([item]).toString({ lineWidth });
      // What is written so is not always read so.
      fc.pre(typeof parseDocument(source).toJS()?.[0] === "string");
      const node = firstItem(source);
      const map = scalarMap(node, source);
      let last = 0;
      for (let unit = 0; unit < node.value.length; unit++) {
        const { start, end } = locate(map, unit, unit + 1);
        const found = source.slice(start, end);
        const character = node.value.charAt(unit);
        expect(start).toBeGreaterThanOrEqual(last);
        if (/\s/.test(character)) expect(found).toMatch(/^(?:\s+|\\.)$/);
        else expect([character, `${character}${character}`, `\\${character}`]).toContain(found);
        last = start;
      }
    }),
    { numRuns: 500 },
  );
});
