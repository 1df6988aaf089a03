import fc from "fast-check";
import { expect, test } from "vitest";
import { lineStarts } from "../../../src/model/place.ts";
import { check, minimiser, rule } from "./sample.ts";

const text = rule(
  'message: "“{word}” is small."',
  "cases:",
  '  - patterns: ["<word: [merely | only]> a? @if ..2, ~mistake"]',
  "    when: [apologetic, { in: word, not: strategy/* }]",
  "    where: { genre: [reply] }",
  "  - all:",
  "      - >-",
  "        <word: just>",
  "        one",
  "      - 'it''s [a | b c]'",
  "    scope: clause",
).replace(/^patterns:.*\n/m, "");

const english = `sets:
  if: [if, in case, "@any"]
  any: [all, "~bite off"]
verbs:
  irregular: { bite: [bit, bitten] }
  suppletive: { be: { present: [am, is], past: [was] } }
nouns: { child: { plural: [children] }, crisis: crises }
adjectives: { regular: [big, happy], irregular: { good: [better, best] } }
contractions: { "it's": [it is, it has] }
`;

const dutch = `sets: { als: [als, "~oplossen"] }
verbs:
  weak: [maken]
  strong: { bieden: [bood, boden, geboden] }
  separable: [op|lossen, aan|bieden]
nouns: { fout: fouten, probleem: { plural: [problemen], diminutive: [probleempje] } }
adjectives: { regular: [boos], absolute: [houten], irregular: { goed: [beter, best] } }
pronominal: [er|voor]
`;

const references =
  "goffman-1971:\n  author: G.\n  year: 1971\n  title: >-\n    R\n  doi: 10.1000/182\n";

const files = {
  "references.yml": references,
  "en/words.yml": english,
  "nl/words.yml": dutch,
  [minimiser]: text,
};

test("the files are right before they are changed", () => {
  expect(check(files).problems).toEqual([]);
});

const marks = [..."#!@~[]{}<>:?|-&*%'\"`\\,.\n\r\t \uFEFF\u0000é😀"];
const scraps = fc.constantFrom(
  ...marks,
  "null",
  "- ",
  ": ",
  "..4",
  "true",
  "12",
  "!!set ",
  "---\n",
);
const at = fc.double({ min: 0, max: 1, noNaN: true });

/** A change to a file: delete, double or insert characters or lines. */
const change = fc.tuple(fc.constantFrom("delete", "double", "line", "insert"), at, at, scraps);

function apply(
  source: string,
  [kind, from, size, scrap]: readonly [string, number, number, string],
) {
  const start = Math.floor(from * source.length);
  const end = start + Math.ceil(size * 12);
  if (kind === "delete") return source.slice(0, start) + source.slice(end);
  if (kind === "double") return source.slice(0, end) + source.slice(start);
  if (kind === "insert") return source.slice(0, start) + scrap + source.slice(start);
  const lines = source.split("\n");
  const line = Math.floor(from * lines.length);
  return lines
    .toSpliced(line, size < 0.5 ? 1 : 0, ...(size < 0.5 ? [] : [lines[line] ?? ""]))
    .join("\n");
}

test.each(Object.keys(files))("%s: whatever is done to it, problems have a place in it", (name) => {
  const source = files[name as keyof typeof files] ?? "";
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const broken = changes.reduce(apply, source);
      const lines = lineStarts(broken);
      for (const { message, place } of check({ ...files, [name]: broken }).problems) {
        if (place?.path !== `rules/${name}`) continue;
        const start = lines[place.line - 1] ?? -1;
        const end = lines[place.line] ?? broken.length + 1;
        expect(start, message.id).toBeGreaterThanOrEqual(0);
        expect(start + place.column - 1, message.id).toBeLessThanOrEqual(end);
        expect(broken.slice(start, end).replace(/[\r\n]+$/, "")).toBe(place.excerpt);
      }
    }),
    { numRuns: 300 },
  );
});
