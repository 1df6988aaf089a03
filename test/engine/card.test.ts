import { describe, expect, test } from "vitest";
import type { Language } from "../../src/model/language.ts";
import { finder, type RuleParts, show } from "./ruleset.ts";

// The card of the pattern language, row by row: what a pattern finds, and its near misses.
const words: Readonly<Record<Language, string>> = {
  nl: `
sets:
  wie: [klant, "vaste klant", ~reiziger, "@wij"]
  wij: [wij, we]
verbs:
  strong: { bieden: [bood, boden, geboden], zoeken: [zocht, zochten, gezocht] }
  weak: [maken, klagen]
  separable: [aan|bieden, uit|zoeken]
nouns: { fout: fouten, excuus: excuses, reiziger: reizigers, kosten: {} }
pronominal: [er|voor]
clauses: { subordinators: [dat, als, voor zover], coordinators: [en, maar] }
contractions: { "'t": [het], "z.s.m.": [zo snel mogelijk, z.s.m.] }
`,
  en: `
sets:
  who: [customer, "loyal customer", ~passenger]
verbs:
  regular: [fail, walk]
  irregular: { lose: [lost, lost], feel: [felt, felt] }
nouns: { mistake: mistakes, passenger: passengers }
clauses: { subordinators: [that, if], coordinators: [and, but] }
contractions:
  "it's": [it is, it has]
  "we're": [we are]
  "didn't": [did not]
clitics: { "'s": ["'s", is, has] }
`,
};

type Row = readonly [pattern: string, shown: string];

const card: Readonly<Record<string, Readonly<Partial<Record<Language, readonly Row[]>>>>> = {
  "these words": {
    nl: [
      ["spijt ons", "Het [[spijt ons]] zeer."],
      ["spijt ons", "Het SPIJT niemand, ons ook niet."],
      ["spijt ons", "[[SPIJT ONS]]: dat wel."],
      ["een fout", "Dat is [[één fout]] te veel."],
      ["één fout", "Dat is [[een fout]] te veel."],
      ["spijt ons", "Het “[[spijt” ons]] zeer."],
      ["spijt ons", "Het [[spijt 😔 ons]] zeer."],
      ["spijt ons", "Het spijt, ons ook."],
      ["spijt ons", "Het spijt (ons) zeer."],
      ["het spijt", "[['t Spijt]] ons zeer."],
      ["'t spijt", "[[Het spijt]] ons zeer."],
    ],
    en: [
      ["it is", "[[It's]] late."],
      ["it has", "[[It's]] been late."],
      ["it was", "It's late."],
      ["we are sorry", "[[We're sorry]] now."],
      ["we’re sorry", "[[We are sorry]] now."],
      ["did not call", "You [[didn't call]] us."],
      ["not call", "You did[[n't call]] us."],
      ["parcel has", "The [[parcel's]] gone."],
      ["parcel is", "The [[parcel’s]] gone."],
      ["parcel was", "The parcel's gone."],
    ],
  },
  "an abbreviation is its words, and itself": {
    nl: [
      ["zo snel mogelijk", "Wij bellen [[z.s.m.]] terug."],
      ["z.s.m.", "Wij bellen [[z.s.m.]] terug."],
      ["z.s.m.", "Wij bellen [[zo snel mogelijk]] terug."],
      ["bellen ..1 terug", "Wij [[bellen snel terug]]."],
      ["bellen ..2 terug", "Wij bellen z.s.m. terug."],
      ["bellen ..3 terug", "Wij [[bellen z.s.m. terug]]."],
    ],
  },
  "any form of a lemma": {
    nl: [
      ["~maken", "Wij [[maakten]] het goed."],
      ["~maken", "Het is [[gemaakt]]."],
      ["~maken", "De makelaar belt."],
      ["~fout", "De [[fouten]] en [[foutjes]] van ons."],
      ["~fout", "De foutmelding blijft."],
      ["~aanbieden", "Wij [[bieden u onze excuses aan]]."],
      ["~aanbieden", "Daarvoor [[bieden wij excuses aan]], en meer."],
      ["~aanbieden", "Wij bieden u excuses, aan wie dan ook."],
      ["~aanbieden", "Omdat wij excuses [[aanbieden]]."],
      ["~aanbieden", "Wij zijn bereid excuses [[aan te bieden]]."],
      ["~aanbieden", "Wij hebben excuses [[aangeboden]]."],
      ["~aanbieden ..3 excuses", "Wij [[bieden u onze excuses aan]]."],
      ["excuses ~aanbieden", "Wij willen onze [[excuses aanbieden]]."],
      ["excuses ~aanbieden", "Wij bieden excuses aan."],
      ["~ervoor", "Dat is [[ervoor]]."],
      ["~ervoor", "Wij betalen [[er vandaag nog voor]]."],
      ["~ervoor", "Er is niets, voor niemand."],
    ],
    en: [
      ["~lose", "We [[lost]] it and are [[losing]] more."],
      ["~lose", "A loose end."],
      ["~mistake", "Two [[mistakes]]."],
      ["~fail", "We [[failed]] you."],
      ["~fail", "A failure."],
      ["~feel sorry", "We [[felt sorry]]."],
    ],
  },
  "a named set": {
    nl: [
      ["@wie", "Een [[klant]] en twee [[reizigers]]."],
      ["@wie", "Een [[vaste klant]] belt."],
      ["@wie bellen", "[[We bellen]] u."],
      ["elke @wie belt", "Hier geldt: [[elke vaste klant belt]]."],
      ["@wie", "Een klantenkaart."],
      ["@wij", "Een klant belt."],
    ],
    en: [
      ["@who", "One [[loyal customer]], two [[passengers]]."],
      ["@who calls", "A [[loyal customer calls]]."],
      ["@who", "Customary."],
    ],
  },
  "one of, and what may be absent": {
    nl: [
      ["[spijt | treurig om] ons", "Het [[spijt ons]]."],
      ["[spijt | treurig om] ons", "Ik ben [[treurig om ons]]."],
      ["[spijt | treurig om] ons", "Ik ben treurig ons."],
      ["het [zeer | erg]? spijt", "Ja, [[het spijt]] ons."],
      ["het [zeer | erg]? spijt", "Ja, [[het erg spijt]] ons."],
      ["het zeer? ,? spijt", "Ja, [[het zeer, spijt]] ons."],
    ],
  },
  "a gap": {
    nl: [
      ["spijt ..2 fout", "Het [[spijt ons die fout]]."],
      ["spijt ..2 fout", "Het spijt ons van die fout."],
      ["spijt ..0 fout", "Het [[spijt fout]] ons."],
      ["spijt ..4 fout", "Het spijt ons, die fout."],
      ["spijt ..4, fout", "Het [[spijt ons, die fout]]."],
      ["spijt ..1, fout", "Het spijt ons, die fout."],
      ["spijt ..4, fout", "Het spijt ons. Die fout blijft."],
      ["a ..4 b", "x [[a b]] b"],
    ],
  },
  "a word that is not, any word": {
    nl: [
      ["!niet spijt", "Dat [[ons spijt]]."],
      ["!niet spijt", "Dat niet spijt."],
      ["![niet | geen] spijt", "Ik heb geen spijt."],
      ["!@wij spijt", "Het [[wie spijt]]."],
      ["!niet spijt", "Spijt."],
      ["het * ons", "[[Het spijt ons]]."],
      ["het * ons", "Het ons."],
      ["het * ons", "Het, ons."],
    ],
  },
  "the beginning and the end of a word": {
    nl: [
      ["excuus*", "Een [[excuusbrief]] is geen [[excuus]]."],
      ["*brief", "Een [[excuusbrief]] en een [[brief]]."],
      ["*-excuus", "Een [[als-excuus]], geen excuus."],
      ["excuus*", "Een schijnexcuus."],
      ["*brief", "Twee brieven."],
      ["excuus* van ons", "De [[excuusbrief van ons]]."],
    ],
  },
  "ends of the sentence and of the clause": {
    nl: [
      ["^ sorry", "[[Sorry]] hoor. Ik zeg sorry."],
      ["sorry $", "Sorry, zeg ik: [[sorry]]!"],
      ["sorry $", "Sorry hoor."],
      ["^^ sorry", "Wij bellen, [[sorry]] hoor."],
      ["^^ sorry", "Wij zeggen sorry."],
      ["sorry $$", "Wij zeggen [[sorry]], en bellen."],
      ["^^ als", "Wij bellen [[als]] het kan."],
      ["^^ voor", "Wij bellen [[voor]] zover het kan."],
      ["^ sorry $", "“[[Sorry]].”"],
    ],
  },
  marks: {
    nl: [
      ["sorry , maar", "[[Sorry, maar]] nee."],
      ["sorry maar", "Sorry, maar nee."],
      ["sorry !", "[[Sorry!!]] Echt."],
      ["sorry ?", "Sorry. Wat?"],
      ["sorry …", "[[Sorry...]] hoor."],
      ["sorry –", "[[Sorry -]] hoor."],
      ["spijt :", "Het [[spijt:]] ja."],
    ],
  },
  "classes of token": {
    nl: [
      ["#number klanten", "Bij [[1.200 klanten]] ging het mis."],
      ["#number klanten", "Bij veel klanten ging het mis."],
      ["via #url", "Het staat [[via www.dester.example/hulp]] klaar."],
      ["#email", "Mail [[hulp@dester.example]] even."],
      ["#phone", "Bel [[0800-1234]] even."],
      ["beste #placeholder", "[[Beste {{naam}}]], goed."],
      ["#handle", "Kijk bij [[@dester]] even."],
      ["#caps", "Dat is [[ECHT]] zo, Anna."],
      ["beste #name", "Dag [[beste Anna]]."],
      ["beste #name", "Dag beste klant."],
      ["sorry #emoji", "[[Sorry]] 😔 hoor."],
      ["sorry #emoji", "Sorry hoor 😔"],
    ],
  },
  "forms of words": {
    nl: [
      ["is #participle", "Het [[is gemaakt]]."],
      ["is #participle", "Het [[is gerepareerd]]."],
      ["is #participle", "Het is gezellig."],
      ["wij #past", "Wat [[wij maakten]]."],
      ["te #infinitive", "Om het [[te maken]]."],
      ["te #infinitive", "Dat is te duur."],
    ],
    en: [
      ["was #participle", "It [[was repaired]]."],
      ["we #past", "What [[we lost]]."],
      ["we #past", "What we need."],
    ],
  },
};

describe.each(Object.entries(card))("%s", (_, byLanguage) => {
  const rows = Object.entries(byLanguage).flatMap(([language, rows]) =>
    rows.map(([pattern, shown]) => [language as Language, pattern, shown] as const),
  );

  test.each(rows)("%s %s: %s", async (language, pattern, shown) => {
    const text = shown.replace(/\[\[|\]\]/g, "");
    expect(await found({ patterns: [pattern] }, text, language)).toBe(shown);
  });
});

async function found(rule: RuleParts, text: string, language: Language = "nl"): Promise<string> {
  const find = finder({ language, words: words[language], rules: { "feature/one": rule } });
  return show(text, await find(text));
}

test.each<[string, RuleParts, string]>([
  ["leftmost, then shortest", { patterns: ["a ..3 b", "b"] }, "x [[a y b]] [[b]]"],
  [
    "the focus is reported",
    { patterns: ["het <wat: spijt> ons"], focus: "wat" },
    "Het [[spijt]] ons.",
  ],
  [
    "all in a sentence, in any order",
    { all: ["excuses", "wij"] },
    "Onze [[excuses, bieden wij]] aan.",
  ],
  ["all in a clause", { all: ["excuses", "wij"], scope: "clause" }, "Excuses zijn er, wij bellen."],
  ["all in a clause", { all: ["excuses", "wij"], scope: "clause" }, "Ja, [[wij maken excuses]]."],
  [
    "an excuse that shares a word",
    { patterns: ["spijt"], unless: ["geen spijt"] },
    "Wij hebben geen spijt, maar [[spijt]].",
  ],
  [
    "an excuse that shares none",
    { patterns: ["spijt"], unless: ["geen fout"] },
    "[[Spijt]] van geen fout.",
  ],
  [
    "when in the clause",
    { patterns: ["spijt"], when: [{ not: "klant", scope: "clause" }] },
    "De klant belt, [[spijt]] dus.",
  ],
  [
    "when in the clause",
    { patterns: ["spijt"], when: [{ not: "klant", scope: "clause" }] },
    "De klant heeft spijt.",
  ],
  [
    "when in the sentence",
    { patterns: ["spijt"], when: [{ has: "klant" }] },
    "De klant belt, [[spijt]] dus. Spijt.",
  ],
  [
    "when after",
    { patterns: ["spijt"], when: [{ has: "klant", after: 1 }] },
    "Het [[spijt]] ons. De klant belt. Het spijt ons.",
  ],
  [
    "when before",
    { patterns: ["spijt"], when: [{ has: "klant", before: 1 }] },
    "Het spijt ons. De klant belt. Het [[spijt]] ons.",
  ],
  [
    "when within",
    { patterns: ["spijt"], when: [{ not: "klant", within: 1 }] },
    "Het [[spijt]] ons. Wij bellen. De klant belt. Het spijt ons.",
  ],
  [
    "when in a capture",
    { patterns: ["<wat: spijt ..4> ons"], when: [{ has: "niet", in: "wat" }] },
    "Het [[spijt vast niet ons]]. Het spijt ons niet.",
  ],
  [
    "a case of conditions alone",
    { when: [{ has: "klant" }, { not: "spijt" }] },
    "[[De klant belt]]. De klant heeft spijt.",
  ],
])("%s: %j", async (_, rule, shown) => {
  expect(await found(rule, shown.replace(/\[\[|\]\]/g, ""))).toBe(shown);
});

describe("rules on rules", () => {
  const rules = {
    "strategy/apology": { patterns: ["sorry"] },
    "strategy/justification": { patterns: ["want ..3 druk"] },
    "strategy/general-information": { when: [{ not: "strategy/*" }] },
    "non-apology/conditional-apology": {
      patterns: ["<als: als> ..3 {feature/hurt}"],
      focus: "als",
      cancels: ["apology"],
    },
    "feature/hurt": { patterns: ["boos", "gekwetst"] },
    "feature/claimed": {
      patterns: ["sorry"],
      when: [{ not: "strategy/apology", scope: "clause" }],
    },
    "feature/left": { when: [{ used: "strategy/apology" }] },
  };
  const find = finder({ words: words.nl, rules });
  const idsIn = async (text: string) =>
    (await find(text)).map(({ rule, undoneBy }) => `${rule.id}${undoneBy ? " undone" : ""}`).sort();

  test.each<[string, readonly string[]]>([
    ["Sorry.", ["feature/left", "strategy/apology"]],
    [
      "Sorry als u boos bent.",
      ["feature/hurt", "non-apology/conditional-apology", "strategy/apology undone"],
    ],
    ["Wij bellen.", ["strategy/general-information"]],
    ["Want het was druk.", ["strategy/justification"]],
    [
      "Sorry. Als u boos bent.",
      [
        "feature/hurt",
        "feature/left",
        "non-apology/conditional-apology",
        "strategy/apology",
        "strategy/general-information",
      ],
    ],
    ["> Sorry.", []],
  ])("%s", async (text, expected) => {
    expect(await idsIn(text)).toEqual(expected);
  });

  test("the order of the files does not matter", async () => {
    const turned = finder({
      words: words.nl,
      rules: Object.fromEntries(Object.entries(rules).reverse()),
    });
    const text = "Sorry als u boos bent. Want het was druk. Sorry.";
    expect((await turned(text)).map(({ rule }) => rule.id)).toEqual(
      (await find(text)).map(({ rule }) => rule.id),
    );
  });
});

test.each<[string, object, string]>([
  ["a genre", { genre: "reply" }, "Het [[spijt]] ons."],
  ["another genre", { genre: "notice" }, "Het spijt ons."],
  ["no genre", {}, "Het spijt ons."],
])("where asks for %s", async (_, facts, shown) => {
  const rule = { patterns: ["spijt"], where: { genre: ["reply", "statement"] } };
  const find = finder({ words: words.nl, rules: { "feature/one": rule } });
  const text = shown.replace(/\[\[|\]\]/g, "");
  expect(show(text, await find(text, facts))).toBe(shown);
});

test.each<[string, object, string]>([
  ["a genre", { genre: "notice" }, "Het spijt ons."],
  ["another genre", { genre: "reply" }, "Het [[spijt]] ons."],
  ["no genre", {}, "Het [[spijt]] ons."],
])("except asks for %s", async (_, facts, shown) => {
  const rule = { patterns: ["spijt"], except: { genre: ["notice", "terms"] } };
  const find = finder({ words: words.nl, rules: { "feature/one": rule } });
  const text = shown.replace(/\[\[|\]\]/g, "");
  expect(show(text, await find(text, facts))).toBe(shown);
});

describe("a sentence longer than five words", () => {
  const find = finder({
    rules: {
      "feature/long": { where: { longer: 5 } },
      "feature/one": { patterns: ["een"], where: { longer: 5 } },
    },
  });

  test.each([
    ["Dit zijn precies vijf, 😀 ja.", "Dit zijn precies vijf, 😀 ja.", ""],
    ["Dit is er een te veel.", "[[Dit is er een te veel]].", "een"],
    ["’t Is er een. Dit is er een te veel.", "’t Is er een. [[Dit is er een te veel]].", "een"],
    ["Zo’n zin telt er niet meer.", "[[Zo’n zin telt er niet meer]].", ""],
    ["Zo’n zin telt er vijf.", "Zo’n zin telt er vijf.", ""],
  ])("%s", async (text, shown, one) => {
    const found = await find(text);
    const of = (id: string) => found.filter(({ rule }) => rule.id === id);
    expect(show(text, of("feature/long"))).toBe(shown);
    expect(
      of("feature/one")
        .map(({ start, end }) => text.slice(start, end))
        .join(),
    ).toBe(one);
  });
});

describe("what is counted in a text", () => {
  const find = finder({
    rules: {
      "voice/a": { patterns: ["appel"] },
      "voice/b": { patterns: ["beer"] },
      "feature/count": { when: [{ count: ["voice/a", "voice/b"], over: 2 }] },
      "feature/kinds": { when: [{ kinds: "voice/*", over: 1 }] },
      "feature/dense": { when: [{ dense: "voice/a", over: 250 }] },
    },
  });

  test.each([
    ["Een appel. Een beer.", ["feature/kinds"]],
    ["Appel appel.", ["feature/dense"]],
    ["Appel erbij. Nog meer.", []],
    ["Appel beer. Een beer. Nog meer.", ["feature/count", "feature/kinds"]],
    ["> Appel beer.", []],
    ["", []],
  ])("%s", async (text, ids) => {
    const found = await find(text);
    const labels = found.map(({ rule }) => rule.id).filter((id) => id.startsWith("feature/"));
    expect([...new Set(labels)].sort()).toEqual(ids);
  });
});

describe("classes that what stands around a word tells", () => {
  const find = finder({
    rules: {
      "feature/quoted": { patterns: ["#quoted"] },
      "feature/wry": { patterns: ["#wry"] },
      "feature/stretched": { patterns: ["#stretched"] },
      "feature/not": { patterns: ["heel leuk not"] },
    },
  });

  test.each([
    ['Uw "noodgeval" is er.', "quoted", 'Uw "[[noodgeval]]" is er.'],
    ["Uw ‘echt grote’ klacht.", "quoted", "Uw ‘[[echt]] [[grote]]’ klacht."],
    [
      'Hij zei "dat komt er echt aan" en ging.',
      "quoted",
      'Hij zei "dat komt er echt aan" en ging.',
    ],
    ['Zo\u2019n "a, b" dan.', "quoted", 'Zo\u2019n "a, b" dan.'],
    ["Tuurlijk, heel fijn 🙄", "wry", "Tuurlijk, heel [[fijn]] 🙄"],
    ["Wat aardig (!) van u.", "wry", "Wat [[aardig]] (!) van u."],
    ["Wat aardig 😊 (echt!).", "wry", "Wat aardig 😊 (echt!)."],
    ["Wat heeeel fijn, zee!", "stretched", "Wat [[heeeel]] fijn, zee!"],
    ["Heel leuk #not", "not", "[[Heel leuk #not]]"],
  ])("%s is %s", async (text, name, shown) => {
    const found = await find(text);
    const own = found.filter(({ rule }) => rule.id === `feature/${name}`);
    expect(show(text, own)).toBe(shown);
  });
});
