import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { inflectDutch } from "../../../src/ruleset/inflect/dutch.ts";
import type { WordsFile } from "../../../src/ruleset/inflect/words-file.ts";

const words: WordsFile = parse(readFileSync("rules/nl/words.yml", "utf8"));
const paradigms = inflectDutch(words);
const lemmas = new Set(paradigms.map(({ lemma }) => lemma));
const forms = new Set(paradigms.flatMap((it) => [...it.forms, ...(it.split?.forms ?? [])]));

test("puts words together that are written alike", () => {
  const verbs = {
    strong: {
      komen: ["kwam", "kwamen", "gekomen"],
      voorkomen: ["voorkwam", "voorkwamen", "voorkomen"],
    },
    separable: ["voor|komen"],
  };
  const found = inflectDutch({
    verbs,
    nouns: { fout: "fouten" },
    adjectives: { absolute: ["fout"] },
  });
  expect(found.map(({ lemma }) => lemma)).toEqual(["komen", "voorkomen", "fout"]);
  expect(found[1]?.classes.participle).toEqual(["voorkomen", "voorgekomen"]);
  expect(found[1]?.split).toEqual({
    particle: "voor",
    forms: ["kom", "komt", "komen", "kwam", "kwamen"],
  });
  expect(found[2]?.forms).toEqual(["fout", "fouten", "foutje", "foutjes", "foute"]);
});

test("makes a pronominal adverb of both its shapes", () => {
  expect(inflectDutch({ pronominal: ["er|voor"] })).toEqual([
    { lemma: "ervoor", forms: ["ervoor"], split: { particle: "voor", forms: ["er"] }, classes: {} },
  ]);
});

describe("words.yml", () => {
  const { verbs = {}, nouns = {}, adjectives = {}, sets = {}, pronominal = [] } = words;

  test("is large enough to write about excuses with", () => {
    const count = (section: object = []) => Object.keys(section).length;
    expect(count(verbs.weak) + count(verbs.strong) + count(verbs.separable)).toBeGreaterThan(300);
    expect(count(nouns)).toBeGreaterThan(300);
    const { regular, absolute, irregular } = adjectives;
    expect(count(regular) + count(absolute) + count(irregular)).toBeGreaterThan(150);
    expect(count(sets)).toBeGreaterThan(60);
  });

  test("has a lemma in two places only where it is two words", () => {
    const all = [
      ...(verbs.weak ?? []),
      ...Object.keys(verbs.strong ?? {}),
      ...Object.keys(verbs.suppletive ?? {}),
      ...(verbs.separable ?? []).map((it) => it.replace("|", "")),
      ...Object.keys(nouns),
      ...(adjectives.regular ?? []),
      ...(adjectives.absolute ?? []),
      ...Object.keys(adjectives.irregular ?? {}),
      ...pronominal.map((it) => it.replace("|", "")),
    ];
    const twice = all.filter((lemma, at) => all.indexOf(lemma) !== at);
    expect(twice.sort()).toEqual(
      "defect doorlopen fout ondergaan overboeken overkomen overleggen schrijven trots vertrouwen voorkomen".split(
        " ",
      ),
    );
  });

  test("has sets whose members all exist, each once", () => {
    for (const [name, members] of Object.entries(sets)) {
      expect(members, name).toEqual([...new Set(members)]);
      // Members that are patterns are for the checker of patterns.
      const plain = members.filter((member) => !/[[|\]#]|\.\.\d/.test(member));
      for (const word of plain.flatMap((member) => member.split(" "))) {
        if (word.startsWith("~")) expect(lemmas, `@${name}`).toContain(word.slice(1));
        if (word.startsWith("@")) expect(Object.keys(sets), `@${name}`).toContain(word.slice(1));
      }
    }
  });

  test("is in lower case and composed", () => {
    const { clauses = {}, contractions = {} } = words;
    const texts = [
      ...forms,
      ...Object.values(sets).flat(),
      ...(clauses.subordinators ?? []),
      ...(clauses.coordinators ?? []),
      ...Object.entries(contractions).flat(2),
    ];
    expect(texts.filter((text) => text !== text.toLowerCase().normalize("NFC").trim())).toEqual([]);
    expect([...forms].filter((form) => !/^[a-zà-ÿ' -]+$/.test(form))).toEqual([]);
  });

  test("has each clause opener once", () => {
    const { subordinators = [], coordinators = [] } = words.clauses ?? {};
    expect(subordinators).toEqual([...new Set(subordinators)]);
    expect(coordinators).toEqual([...new Set(coordinators)]);
  });

  test("makes no form that does not exist", () => {
    const wrong = `gebetreurd aangeoplost komt_ koom ergeer trakter prober nuancer wijzigingkje storingetje rekeninkje
      vervangde vervangd opblaasde opwindde financiele officiele naïeffe getwete gebaalde gestane gedachte gewaschuwd
      geverontschuldigd geherkend geoverlegd geonderhandeld gemisleid updaatte geuploadt geüploadt geupdatet ergeerde
      beloofdt gemelddt bestedet reisten leefte verhuiste besefde kwetsde voorgebereid doorgeverwezen aangebevolen`;
    expect(wrong.split(/\s+/).filter((form) => forms.has(form))).toEqual([]);
  });

  test("never doubles a vowel before a vowel, nor a consonant twice", () => {
    expect([...forms].filter((form) => /aaa|ooo|uuu|([b-df-hj-np-tv-z])\1\1/.test(form))).toEqual(
      [],
    );
  });
});
