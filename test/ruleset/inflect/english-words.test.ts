import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { inflectEnglish } from "../../../src/ruleset/inflect/english.ts";
import type { WordsFile } from "../../../src/ruleset/inflect/words-file.ts";

const words: WordsFile = parse(readFileSync("rules/en/words.yml", "utf8"));
const paradigms = inflectEnglish(words);
const formsOf = new Map(paradigms.map(({ lemma, forms }) => [lemma, forms]));
// Members that are patterns are for the checker of patterns.
const sets = Object.entries(words.sets ?? {}).map(
  ([name, members]) => [name, members.filter((member) => !/[[|\]#]|\.\.\d/.test(member))] as const,
);

const verbs = [
  ...(words.verbs?.regular ?? []),
  ...(words.verbs?.ise ?? []),
  ...Object.keys(words.verbs?.irregular ?? {}),
  ...Object.keys(words.verbs?.suppletive ?? {}),
];
const nouns = [...(words["regular-nouns"] ?? []), ...Object.keys(words.nouns ?? {})];
const adjectives = [
  ...(words.adjectives?.regular ?? []),
  ...(words.adjectives?.invariable ?? []),
  ...Object.keys(words.adjectives?.irregular ?? {}),
];
const clauses = Object.values(words.clauses ?? {}).flat();
const contractions = Object.entries(words.contractions ?? {});

describe("words.yml", () => {
  test("has words enough", () => {
    expect([verbs.length > 300, nouns.length > 300, adjectives.length > 150]).toEqual([
      true,
      true,
      true,
    ]);
    expect(sets.length).toBeGreaterThan(60);
  });

  test.each([
    ["verbs", verbs],
    ["nouns", nouns],
    ["adjectives", adjectives],
    ["clauses", clauses],
    ["lemmas", paradigms.map(({ lemma }) => lemma)],
    ...sets,
  ] as const)("%s: nothing twice", (_, list) => {
    expect(list.filter((word, at) => list.indexOf(word) !== at)).toEqual([]);
  });

  test.each(sets)("@%s: every member is known", (_, members) => {
    expect(members.filter((member) => !isKnown(member))).toEqual([]);
  });

  test("no set has itself as a member", () => {
    expect(sets.filter(([name]) => within(name).has(name))).toEqual([]);
  });

  test("is lower case, composed, and of plain words", () => {
    const all = [
      ...paradigms.flatMap(({ forms }) => forms),
      ...clauses,
      ...contractions.flatMap(([written, readings]) => [written, ...readings]),
      ...sets.flatMap(([, members]) => members.map((member) => member.replaceAll(/[~@]/g, ""))),
    ];
    expect(all.filter((form) => !/^(?:[a-z0-9'*-]+ (?:, )?)*[a-z0-9'*-]+$/.test(form))).toEqual([]);
  });

  test("spells what it has otherwise", () => {
    const lemmas = new Set([...verbs, ...nouns, ...adjectives]);
    expect(Object.keys(words.spelling ?? {}).filter((lemma) => !lemmas.has(lemma))).toEqual([]);
  });

  test("gives no contraction without its apostrophe that is a word", () => {
    const real = "ill its well were hell shell wed shed id lets".split(" ");
    expect(contractions.map(([written]) => written).filter((it) => real.includes(it))).toEqual([]);
  });
});

describe("forms that people write", () => {
  test.each(
    `be am are is was were been being
    have has had having
    do does did done doing
    make makes making made
    feel feels feeling felt
    let lets letting let
    give gives giving gave given
    go goes going went gone
    take takes taking took taken
    tell tells telling told
    think thinks thinking thought
    understand understands understanding understood
    mean means meaning meant
    lose loses losing lost
    leave leaves leaving left
    pay pays paying paid
    write writes writing wrote written
    break breaks breaking broke broken
    begin begins beginning began begun
    forget forgets forgetting forgot forgotten
    choose chooses choosing chose chosen
    mislead misleads misleading misled
    withdraw withdraws withdrawing withdrew withdrawn
    undertake undertakes undertaking undertook undertaken
    seek seeks seeking sought
    strive strives striving strove strived striven
    learn learns learning learned learnt
    spell spells spelling spelled spelt
    upset upsets upsetting
    undo undoes undoing undid undone
    rebuild rebuilds rebuilding rebuilt
    resend resends resending resent re-send re-sends re-sending
    cost costs costing costed
    cut cuts cutting
    put puts putting
    hurt hurts hurting
    set sets setting
    reset resets resetting
    quit quits quitting
    run runs running ran
    lie lies lying lied
    behaviour behavior
    organisation organisations organization organizations
    judgement judgements judgment judgments
    acknowledgement acknowledgements acknowledgment acknowledgments
    licence licences license licenses
    programme programmes program programs
    enquiry enquiries inquiry inquiries
    honour honours honouring honoured honor honors honoring honored
    grey greyer greyest gray grayer grayest
    person people persons
    crisis crises
    spokesperson spokespersons
    bad worse worst`
      .split("\n")
      .map((line) => line.trim().split(" "))
      .map(([lemma = "", ...forms]) => [lemma, forms] as const),
  )("~%s", (lemma, forms) => {
    expect(formsOf.get(lemma)).toEqual(expect.arrayContaining([...forms]));
  });
});

test("no rule of spelling made a form that nobody writes", () => {
  const forms = new Set(paradigms.flatMap((paradigm) => paradigm.forms));
  const wrong = `offerred openned visitted happenned sufferred delivred developped stoped commited
    regreted refered occured admited transfered beging forgeting upseted hurted dieing lieing tieing agreing
    guaranteing seing freing panicing applyed tryed denyed conveied annoied emailled mailled revealled
    appealled rewritting writting makeing takeing changeing advertize advize compromize exercize promize surprize
    apologys journies companys addresss informations advices feedbacks equipments softwares gooder badder
    wronger unfairest sorryer bussinesses fixxed fixxing playyed showwed quited beeing doed haved`;
  expect(wrong.split(/\s+/).filter((form) => forms.has(form))).toEqual([]);
});

function isKnown(member: string): boolean {
  return member.split(" ").every((word) => {
    if (word.startsWith("~")) return formsOf.has(word.slice(1));
    return !word.startsWith("@") || sets.some(([name]) => name === word.slice(1));
  });
}

/** All sets that a set has in it, however deep. */
function within(name: string, found = new Set<string>()): ReadonlySet<string> {
  for (const member of words.sets?.[name] ?? []) {
    const inner = member.slice(1);
    if (!member.startsWith("@") || found.has(inner)) continue;
    found.add(inner);
    within(inner, found);
  }
  return found;
}
