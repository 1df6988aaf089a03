import { describe, expect, test } from "vitest";
import type { Language } from "../../src/model/language.ts";
import { finder, problemsOf, show } from "./ruleset.ts";

// What the card leaves to be asked, and what once went wrong.
const words: Readonly<Record<Language, string>> = {
  nl: `
sets:
  beetje: [een beetje, een beetje van, "~aanbieden"]
  buiten: ["@beetje", los]
  gat: ["a ..2 b"]
  etiket: ["{feature/spijt} zeer", zeer]
classes: { geld: ["#number euro", gratis] }
verbs: { separable: [aan|bieden], strong: { bieden: [bood, boden, geboden] } }
clauses: { subordinators: [dat], coordinators: [en] }
contractions:
  "'t": [het]
  "z.s.m.": [zo snel mogelijk, zo spoedig mogelijk, z.s.m.]
  aub: [alstublieft, aub]
  "d'r": [haar, er]
`,
  en: `
verbs: { suppletive: { be: { infinitive: [be], present: [am, are, is] } } }
contractions:
  "it's": [it is, it has]
  "i'm": [i am]
  "don't": [do not]
  cannot: [can not]
  "shouldn't've": [should not have]
  "ain't": [am not, is not, are not, has not]
clitics: { "'s": ["'s", is, has], "'ll": ["'ll", will] }
`,
};

type Row = readonly [language: Language, pattern: string, shown: string];

const rows: Readonly<Record<string, readonly Row[]>> = {
  "contractions of several readings": [
    ["en", "it's late", "[[It is late]], [[it has late]], [[it's late]]."],
    ["en", "#name is", "So [[Anna's]] here."],
    ["en", "anna 's order", "Is [[Anna's order]] here?"],
    ["en", "anna's order", "Is [[Anna’s order]] here?"],
    ["en", "anna's late", "Anna is late."],
    ["en", "they ain't", "[[They are not]], [[they ain't]]."],
    ["en", "has not", "It [[ain't]]."],
    ["en", "can not", "We [[cannot]]."],
    ["en", "not", "We [[cannot]], we do[[n't]]."],
    ["en", "not have", "You [[shouldn't've]]."],
    ["en", "~be", "It[['s]] fine, I[['m]] too."],
    ["en", "i am", "[[I’M]] here."],
    ["en", "that 'll", "[[That'll]] do."],
    ["en", "do not", "[[do\u00ADn't]]"],
    ["nl", "er is", "[[D'r is]] iets."],
    ["nl", "haar is", "[[D'r is]] iets."],
    ["nl", "alstublieft", "Bel [[aub]]."],
    ["nl", "aub", "Bel [[alstublieft]], of [[aub]]."],
  ],
  "one word that is also three": [
    ["nl", "snel", "Bel [[z.s.m.]] even."],
    ["nl", "zo spoedig mogelijk bel", "[[Z.s.m. bel]] ik."],
    ["nl", "z.s.m. bel", "[[Zo snel mogelijk bel]] ik."],
    ["nl", "* * * bel", "[[Z.s.m. bel]] ik."],
    ["nl", "*.m. bel", "[[Z.s.m. bel]] ik."],
    ["nl", "!zo bel", "Z.s.m. zo bel ik."],
    ["nl", "#caps bel", "[[Z.S.M. bel]] ik, ZSM dus."],
  ],
  "what is written in capitals, and names": [
    ["en", "#caps", "This is [[NOT]] OK-ish, [[DON'T]], [[I'M]] A B4 4G [[NASA]]'s."],
    ["en", "#caps #caps", "DON'T. [[DON'T WORRY]]."],
    ["en", "#name", "Anna met [[Bea]] and I'm I: Carl, “Dan” and [[McAllister]]'s."],
    ["nl", "#name", "(Anna) en [[Bea]], U en KLM"],
    ["nl", "#name", "– Anna. 😔 Bea. “Carla.”"],
  ],
  "a separable verb": [
    ["nl", "~aanbieden", "Wij [[bieden dit aan]] aan iedereen."],
    ["nl", "~aanbieden", "Wij [[bieden aan iedereen iets aan]]."],
    ["nl", "~aanbieden", "Wij [[bieden aan]]. Aan u."],
    ["nl", "~aanbieden", "Aan u bieden wij niets."],
    ["nl", "~aanbieden", "Wij [[bieden u]] iets".replace(/\[\[|\]\]/g, "")],
    ["nl", "~aanbieden", "Zij [[bood]] het en bood".replace(/\[\[|\]\]/g, "")],
    // What comes next in the pattern stands behind the stem.
    ["nl", "wij ~aanbieden $", "Wij bieden het aan."],
    ["nl", "~aanbieden u iets", "Wij [[bieden u iets aan]]."],
    ["nl", "~aanbieden iets", "Wij bieden u iets aan."],
  ],
  "sets in sets": [
    ["nl", "@beetje spijt", "Een beetje, [[een beetje spijt]], [[een beetje van spijt]]."],
    ["nl", "@buiten spijt", "[[Een beetje spijt]], [[een beetje van spijt]], [[los spijt]]."],
    ["nl", "@buiten u spijt", "Wij [[bieden u spijt aan]]."],
    ["nl", "@gat c", "[[a b b c]]"],
    ["nl", "@gat c", "[[a b b b c]], a b b b b c"],
    ["nl", "@etiket ons", "Het [[spijt zeer ons]], [[zeer ons]]"],
    ["nl", "het @etiket", "[[Het spijt zeer]], het niet."],
    ["nl", "#geld terug", "U krijgt [[5 euro terug]], [[gratis terug]], euro terug."],
  ],
  "gaps across marks": [
    ["nl", "a ..0, b", "[[a, b]]"],
    ["nl", "a ..1, b", "[[a – (x), b]]"],
    ["nl", "a ..0, b", "a , , , , b"],
    ["nl", "a ..2 b", "a! b, a? b, a… b"],
    ["nl", "a ..1, b", "a. B"],
  ],
  "ends of a sentence": [
    ["nl", "^ sorry", "([[Sorry]])."],
    ["nl", "^ sorry", "– [[Sorry]], sorry."],
    ["nl", "^ ( sorry", "[[(Sorry]])."],
    ["nl", "sorry $", "Ja ([[sorry]])!"],
    ["nl", "sorry ) $", "Ja ([[sorry)]]!"],
    ["nl", "sorry $", "Zeg [[sorry]],"],
    ["nl", "sorry $", "Zeg [[sorry]] 😔"],
    ["nl", "sorry $$", "Zeg [[sorry]] dat het kan, [[sorry]] (echt)."],
    ["nl", "^^ sorry $$", "Ja, [[sorry]], ja sorry."],
  ],
  emoji: [
    ["nl", "* #emoji", "Zo [[jammer]] 😔, hoor."],
    ["nl", "* #emoji", "Zo [[jammer]] 😔"],
    ["nl", "* #emoji", "Zo jammer."],
    ["nl", "#emoji *", "Zo 😔 [[jammer]]."],
    ["nl", "jammer #emoji", "Jammer! 😔"],
    ["nl", "jammer ! #emoji", "[[Jammer!]] 😔"],
    ["nl", "zo #emoji? jammer", "[[Zo jammer]], [[zo 😔 jammer]]."],
    ["nl", "jammer #emoji $", "Zo [[jammer]] 😔."],
  ],
  "one word that is not": [
    ["nl", "![een | het]? beetje", "[[Beetje]], een [[beetje]], [[klein beetje]]."],
    ["nl", "!@beetje spijt", "[[Beetje spijt]]"],
    ["nl", "!, spijt", "[[zo spijt]], spijt"],
    ["nl", "!~aanbieden u", "Wij bieden u iets aan, wij [[bellen u]]."],
  ],
  "choices of phrases": [
    ["nl", "[een beetje | beetje spijt]", "[[Een beetje]] spijt, [[beetje spijt]]."],
    ["nl", "[[a b | b] | [b c | d]]", "[[a b]] c [[b]] c [[d]]"],
    ["nl", "[a b c | a b]", "[[a b]] c"],
  ],
};

const rules = { "feature/spijt": { patterns: ["spijt"] } };

describe.each(Object.entries(rows))("%s", (_, own) => {
  test.each(own)("%s %s: %s", async (language, pattern, shown) => {
    const text = shown.replace(/\[\[|\]\]/g, "");
    const folder = { language, words: words[language] };
    const find = finder({ ...folder, rules: { ...rules, "feature/one": { patterns: [pattern] } } });
    const matches = (await find(text)).filter(({ rule }) => rule.id === "feature/one");
    expect(show(text, matches)).toBe(shown);
  });
});

test.each<[string, string]>([
  ["#emoji", "patternNoWord"],
  ["#emoji *?", "patternNoWord"],
  ["* ..3 *", "patternNoWord"],
  ["a?", "patternOptional"],
  ["^ $", "patternOptional"],
  ["a ..3", "patternLooseGap"],
  ["<x: ..3 a> b", "patternLooseGap"],
  ["a [b | c ..2]", "patternLooseGap"],
  ["a <x: ..3>", "patternLooseGap"],
  ["!#emoji a", "patternNot"],
  ["![a b] c", "patternNot"],
  ["!z.s.m. a", "patternNot"],
  ["!!a b", "patternNot"],
  ["sorry, maar", "patternGlued"],
  ["“sorry” maar", "patternQuote"],
  ["(sorry)", "patternGlued"],
  ["so*rry", "patternWord"],
  ["<X: a> b", "patternCapture"],
  ["< a> b", "patternCapture"],
  ["a ]", "patternBracket"],
  ["[a", "patternUnclosed"],
  [`${"[".repeat(60)}a${"]".repeat(60)}`, "patternTooDeep"],
])("%s says nothing: %s", (pattern, problem) => {
  const folder = { words: words.nl, rules: { ...rules, "feature/one": { patterns: [pattern] } } };
  expect(problemsOf(folder)).toEqual([problem]);
});

test("a rule says whether it voids, and a circle is named", () => {
  const voids = { patterns: ["a"], voids: "grade" };
  expect(problemsOf({ rules: { "non-apology/one": voids } })).toEqual([]);
  const rules = {
    "feature/one": { patterns: ["a {feature/two}"] },
    "feature/two": { patterns: ["b"], when: [{ not: "feature/three" }] },
    "feature/three": { patterns: ["c"], unless: ["@een"] },
  };
  const circle = { words: 'sets: { een: ["{feature/one} d"] }', rules };
  expect(problemsOf(circle)).toEqual(["ruleCircle"]);
});
