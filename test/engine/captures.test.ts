import { expect, test } from "vitest";
import { finder } from "./ruleset.ts";

const words = `
sets: { zeer: [zeer, erg, "heel erg"] }
verbs: { separable: [aan|bieden], strong: { bieden: [bood, boden, geboden] } }
clauses: { subordinators: [dat] }
contractions: { "z.s.m.": [zo snel mogelijk, z.s.m.], "'t": [het] }
`;

test.each<[pattern: string, text: string, captures: Readonly<Record<string, string>>]>([
  ["<wie: wij> bellen", "Wij bellen", { wie: "Wij" }],
  ["<wie:wij> bellen", "Wij bellen", { wie: "Wij" }],
  ["het <wat: spijt ..2> zeer", "Het spijt ons allen zeer", { wat: "spijt ons allen" }],
  // What may be absent is taken where it is there, though a gap could take it too.
  ["spijt <hoe: @zeer>? ..3 dat", "Het spijt heel erg ons dat", { hoe: "heel erg" }],
  ["spijt <hoe: @zeer>? ..3 dat", "Het spijt ons dat", {}],
  ["spijt ons <hoe: @zeer>? dat", "Het spijt ons dat", {}],
  // The shortest counts; a capture at the end takes no more than it must.
  ["spijt ons <hoe: @zeer>?", "Het spijt ons zeer", {}],
  // Of ways that end alike, the gap that is first is short.
  ["a ..2 <x: b> ..2 c", "a b b c", { x: "b" }],
  ["[a <x: b> | a <y: b>] c", "a b c", { x: "b" }],
  ["[<y: a> b | <x: a> b]", "a b", { y: "a" }],
  ["<x: a> ..1 <x: b>", "a b", { x: "b" }],
  ["<x: a <y: b> c>", "a b c", { x: "a b c", y: "b" }],
  // An empty stretch is no capture.
  ["a <x: ..2> b", "a b", {}],
  ["a <x: ..2> b", "a c b", { x: "c" }],
  // A verb in two pieces runs from stem to particle.
  ["<wat: ~aanbieden>", "Wij bieden u excuses aan", { wat: "bieden u excuses aan" }],
  ["~aanbieden ..2 <wat: excuses>", "Wij bieden u excuses aan", { wat: "excuses" }],
  ["<wat: ~aanbieden ..2 excuses>", "Wij bieden u excuses aan", { wat: "bieden u excuses aan" }],
  // All letters of what is short for more belong to each of its words.
  ["bel <hoe: zo snel mogelijk>", "Bel z.s.m. op", { hoe: "z.s.m." }],
  ["bel <hoe: zo>", "Bel z.s.m. op", { hoe: "z.s.m." }],
  ["<x: het>", "'t Spijt", { x: "'t" }],
])("%s in “%s”", async (pattern, text, captures) => {
  const [match] = await finder({ words, rules: { "feature/one": { patterns: [pattern] } } })(text);
  const taken = Object.entries(match?.captures ?? { none: { start: 0, end: 0 } });
  expect(
    Object.fromEntries(taken.map(([name, { start, end }]) => [name, text.slice(start, end)])),
  ).toEqual(captures);
});

test("captures of all parts are there", async () => {
  const rules = { "feature/one": { all: ["<x: a>", "<y: b> c"] } };
  const [match] = await finder({ words, rules })("b c a");
  expect(match).toMatchObject({
    start: 0,
    end: 5,
    captures: { x: { start: 4, end: 5 }, y: { start: 0, end: 1 } },
  });
});

test("a focus that was not taken is the whole", async () => {
  const rules = { "feature/one": { patterns: ["a [<x: b> | <x: ..1> c]"], focus: "x" } };
  const find = finder({ words, rules });
  expect(await find("a b")).toMatchObject([{ start: 2, end: 3 }]);
  expect(await find("a c")).toMatchObject([{ start: 0, end: 3 }]);
});
