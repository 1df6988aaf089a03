import { describe, expect, test } from "vitest";
import { lintFiles } from "../../../src/lint.ts";
import type { PromiseReport } from "../../../src/model/report.ts";

type Parts = readonly [who: string | null, what: string, when: string | null, condition?: string];

type Language = "nl" | "en";

/** Lint in one run, so that the rules are made ready once. */
async function promisesOf(
  texts: readonly (readonly [Language, string])[],
): Promise<readonly (readonly PromiseReport[])[]> {
  const inputs = texts.map(([language, text], index) => ({
    path: `${index}.txt`,
    bytes: new TextEncoder().encode(text),
    options: { language },
  }));
  const { files } = await lintFiles(inputs);
  return files.map((file) => file.texts.flatMap(({ promises }) => promises));
}

function partsOf({ who, what, when, condition }: PromiseReport): Parts {
  return condition === null ? [who, what, when] : [who, what, when, condition];
}

const cases: readonly (readonly [Language, string, readonly Parts[]])[] = [
  // Straight and turned order, with a verb in two pieces.
  ["nl", "Wij bellen u morgen terug.", [["Wij", "bellen u terug", "morgen"]]],
  ["nl", "Morgen bellen wij u terug.", [["wij", "bellen u terug", "Morgen"]]],
  ["nl", "Ik beloof dat wij u morgen bellen.", [["wij", "u bellen", "morgen"]]],
  [
    "nl",
    "Wij zullen de pomp vóór 1 mei 2027 vervangen.",
    [["Wij", "de pomp vervangen", "vóór 1 mei 2027"]],
  ],
  ["en", "We'll call you back tomorrow.", [["We", "call you back", "tomorrow"]]],
  ["en", "Tomorrow our engineer will call you.", [["our engineer", "call you", "Tomorrow"]]],
  ["en", "We're going to replace it by 1 May 2027.", [["We", "replace it", "by 1 May 2027"]]],
  // Nobody is named.
  [
    "nl",
    "Er wordt vandaag contact met u opgenomen.",
    [[null, "Er wordt contact met u opgenomen", "vandaag"]],
  ],
  [
    "nl",
    "De terugbetaling volgt binnen vijf werkdagen.",
    [[null, "De terugbetaling volgt", "binnen vijf werkdagen"]],
  ],
  [
    "en",
    "You will receive your refund by Friday.",
    [[null, "You will receive your refund", "by Friday"]],
  ],
  // One subject for two promises; a term in a clause of its own; terms side by side.
  [
    "nl",
    "We zoeken het uit en bellen je voor zes uur.",
    [
      ["We", "zoeken het uit", null],
      ["We", "bellen je", "voor zes uur"],
    ],
  ],
  [
    "en",
    "We're looking into it and will call you before six.",
    [
      ["We", "looking into it", null],
      ["We", "call you", "before six"],
    ],
  ],
  ["nl", "Ik bel u, uiterlijk vrijdag.", [["Ik", "bel u", "uiterlijk vrijdag"]]],
  [
    "nl",
    "Een monteur komt donderdag tussen 8 en 12 uur langs.",
    [["Een monteur", "komt langs", "donderdag tussen 8 en 12 uur"]],
  ],
  // On a condition.
  [
    "nl",
    "Als u dat wilt, sturen wij u vandaag een nieuwe kaart.",
    [["wij", "sturen u een nieuwe kaart", "vandaag", "Als u dat wilt"]],
  ],
  [
    "nl",
    "Stuur ons je nummer, dan kijken we mee.",
    [["we", "kijken mee", null, "Stuur ons je nummer"]],
  ],
  [
    "en",
    "Send us your number and we'll check it today.",
    [["we", "check it", "today", "Send us your number"]],
  ],
  // What was said in so many words.
  [
    "nl",
    "Wij beloven dat het plein eind maart klaar is.",
    [["Wij", "beloven dat het plein klaar is", "eind maart"]],
  ],
  [
    "en",
    "We promise that we will present a plan before 1 June.",
    [["we", "present a plan", "before 1 June"]],
  ],
];

describe("who does what, and by when", async () => {
  const found = await promisesOf(cases.map(([language, text]) => [language, text]));
  test.each(cases.map((one, index) => [...one, index] as const))(
    "%s: %s",
    (_language, _text, expected, index) => {
      expect(found[index]?.map(partsOf)).toEqual(expected);
    },
  );
});

const none: readonly (readonly [Language, string])[] = [
  ["nl", "Wij hebben de pomp gisteren vervangen."],
  ["nl", "Wij streven ernaar dit te verbeteren."],
  ["nl", "Wij beantwoorden mails meestal binnen twee dagen."],
  ["nl", "Kunt u ons morgen bellen?"],
  ["nl", "Wij hopen u morgen te zien."],
  ["nl", "Betaal de rekening vóór 1 mei."],
  ["en", "We replaced the pump yesterday."],
  ["en", "We strive to improve this."],
  ["en", "We usually answer mails within two days."],
  ["en", "Could you call us tomorrow?"],
  ["en", "We hope to see you tomorrow."],
  ["en", "Please pay the bill before 1 May."],
  // Another's words.
  ["nl", "Een klant schreef: “Wij zullen u morgen bellen.”"],
  ["nl", "> Wij bellen u morgen.\n"],
];

describe("no promise", async () => {
  const found = await promisesOf(none);
  test.each(none.map((one, index) => [...one, index] as const))("%s: %s", (_l, _t, index) => {
    expect(found[index]?.map(partsOf)).toEqual([]);
  });
});

test("effort without an act is vague, unless a term binds it", async () => {
  const found = await promisesOf([
    ["nl", "We gaan er alles aan doen om dit te voorkomen."],
    ["nl", "We bellen u zo snel mogelijk."],
    ["nl", "We pakken dit vrijdag op."],
    ["nl", "We vervangen de pomp."],
    ["en", "We'll do everything we can."],
    ["en", "We'll do everything we can by Friday."],
  ]);
  const vague = found.map((promises) => promises.map((one) => one.vague));
  expect(vague).toEqual([[true], [true], [false], [false], [true], [false]]);
});

test("its place is that of its words in the source", async () => {
  const source = "Sorry!\n\nWij bellen u\nmorgen terug.";
  const [[promise] = []] = await promisesOf([["nl", source]]);
  expect(promise?.text).toBe("Wij bellen u\nmorgen terug");
  expect(promise?.place.start).toEqual({ line: 3, column: 1, offset: 8 });
  expect(source.slice(promise?.place.start.offset, promise?.place.end.offset)).toBe(promise?.text);
  expect(promise?.what).toBe("bellen u terug");
});
