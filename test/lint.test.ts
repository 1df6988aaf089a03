import { describe, expect, test } from "vitest";
import { type LintOptions, lintFiles, lintText, type Progress } from "../src/index.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

async function rulesIn(text: string, options: LintOptions = {}): Promise<readonly string[]> {
  const report = await lintText(text, options);
  return report?.findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`) ?? [];
}

const dutch = "Onze excuses voor het ongemak. Wij betalen. Dit is geen erkenning van schuld.";

describe("rules", () => {
  const legal = "non-apology/legal-reservation";
  const boilerplate = "non-apology/inconvenience-boilerplate";

  test.each<[string, LintOptions, readonly string[]]>([
    ["all, heaviest first", {}, [`${legal} warning`, `${boilerplate} info`]],
    [
      "one made heavier",
      { rules: { [boilerplate]: "error" } },
      [`${boilerplate} error`, `${legal} warning`],
    ],
    ["one silenced", { rules: { [legal]: "off" } }, [`${boilerplate} info`]],
    ["a category silenced", { rules: { "non-apology": "off" } }, []],
    [
      "an id beats its category",
      { rules: { "non-apology": "off", [legal]: "info" } },
      [`${legal} info`],
    ],
    ["only one", { only: [legal] }, [`${legal} warning`]],
    ["only another category", { only: ["corporate-tone"] }, []],
    ["without one", { skip: [legal] }, [`${boilerplate} info`]],
    ["skip beats only", { only: [legal], skip: ["non-apology"] }, []],
  ])("%s", async (_, options, expected) => {
    expect(await rulesIn(dutch, options)).toEqual(expected);
  });

  test("another's words are not judged", async () => {
    expect(
      await rulesIn("Een klant schreef ons gisteren het volgende:\n\n> Sorry voor het ongemak!"),
    ).toEqual([]);
  });
});

describe("languages", () => {
  const jsonl = (records: readonly object[]) =>
    bytes(records.map((record) => JSON.stringify(record)).join("\n"));

  async function languagesOf(records: readonly object[], options: LintOptions = {}) {
    const { files } = await lintFiles([{ path: "r.jsonl", bytes: jsonl(records) }], options);
    return files[0]?.texts.map(({ language, skipped }) => language ?? skipped);
  }

  const nl = {
    id: "nl",
    text: "Wij hebben uw pakket bij de verkeerde buren bezorgd en dat spijt ons.",
  };
  const en = {
    id: "en",
    text: "We delivered your parcel to the wrong house and we are sorry for that.",
  };
  const fr = {
    id: "fr",
    text: "Nous vous prions de nous excuser pour le désagrément que vous avez subi hier.",
  };
  const short = { id: "short", text: "Sorry!" };

  test.each<[string, readonly object[], LintOptions, readonly string[]]>([
    ["each text its own", [nl, en], {}, ["nl", "en"]],
    [
      "a short text goes with the majority",
      [nl, nl, en, short].map((r, i) => ({ ...r, id: i })),
      {},
      ["nl", "nl", "en", "nl"],
    ],
    ["without a majority, with the fallback", [short], { fallbackLanguage: "nl" }, ["nl"]],
    ["declared beats detected", [{ ...en, lang: "nl-BE" }], {}, ["nl"]],
    ["the flag beats all", [{ ...nl, lang: "nl" }], { language: "en" }, ["en"]],
  ])("%s", async (_, records, options, expected) => {
    expect(await languagesOf(records, options)).toEqual(expected);
  });

  test("a text in neither is skipped, and said so", async () => {
    expect(await languagesOf([fr, { ...nl, lang: "de" }, short], { uiLanguage: "en" })).toEqual([
      expect.stringContaining("neither Dutch nor English (fr"),
      expect.stringContaining("neither Dutch nor English (de)"),
      expect.stringContaining("too short"),
    ]);
  });

  test("a Dutch statement with an English quotation stays Dutch", async () => {
    const text =
      "De directeur zei gisteren tegen de krant: “We are deeply sorry for what happened and we will do better.” Wij sluiten ons daarbij aan.";
    expect((await lintText(text))?.language).toBe("nl");
  });
});

describe("facts", () => {
  async function genreOf(source: string, options: LintOptions) {
    const { files } = await lintFiles([{ path: "a.md", bytes: bytes(source) }], options);
    return files[0]?.texts[0]?.genre;
  }

  const declared = "---\ngenre: reply\n---\n\nWij hebben uw brief van gisteren gelezen.";
  const silent = "Wij hebben uw brief van gisteren gelezen.";

  test.each<[string, string, LintOptions, string | null]>([
    ["unknown", silent, {}, null],
    ["as declared", declared, {}, "reply"],
    ["the config's where nothing is declared", silent, { defaults: { genre: "notice" } }, "notice"],
    ["declared beats the config", declared, { defaults: { genre: "notice" } }, "reply"],
    [
      "the flag beats both",
      declared,
      { facts: { genre: "terms" }, defaults: { genre: "notice" } },
      "terms",
    ],
  ])("%s", async (_, source, options, expected) => {
    expect(await genreOf(source, options)).toBe(expected);
  });
});

test("what another says is not judged, and what a role says is", async () => {
  const organisation = { names: [], roles: ["klantambassadeur"], handles: [] };
  const said = (speaker: string) =>
    rulesIn(`“Onze excuses voor het ongemak hier”, zegt ${speaker}.`, {
      language: "nl",
      facts: { organisation },
    });
  const found = ["non-apology/inconvenience-boilerplate info"];
  expect(await said("een klant")).toEqual([]);
  expect(await said("directeur De Wit")).toEqual(found);
  expect(await said("klantambassadeur en klant Piet")).toEqual(found);
});

test("one bad file stops no other", async () => {
  const report = await lintFiles([
    { path: "no/such.md" },
    { path: "bad.txt", bytes: new Uint8Array([0x53, 0x6f, 0xff, 0x0a]) },
    { path: "what.xyz", bytes: bytes("Sorry voor het ongemak!") },
    { path: "empty.txt", bytes: bytes("") },
    { path: "good.txt", bytes: bytes(dutch) },
  ]);
  expect(report.failures.map(({ path }) => path)).toEqual(["no/such.md", "bad.txt", "what.xyz"]);
  expect(report.files.map(({ path }) => path)).toEqual(["empty.txt", "good.txt"]);
  expect(report.summary).toEqual({ files: 2, texts: 1, errors: 0, warnings: 1, infos: 1 });
});

test("an empty text has no report", async () => {
  expect(await lintText(" \n ")).toBeUndefined();
});

test("a fingerprint outlives the text around it, and tells twins apart", async () => {
  const one = await lintText("Sorry voor het ongemak!");
  const moved = await lintText(
    "Wij schrijven u nog een keer.\n\nSorry voor  het ongemak! Sorry voor het ongemak!",
    { language: "nl" },
  );
  const [first] = one?.findings ?? [];
  const prints = moved?.findings.map(({ fingerprint }) => fingerprint) ?? [];
  expect(prints).toHaveLength(2);
  expect(new Set(prints).size).toBe(2);
  expect(prints).toContain(first?.fingerprint);
});

test.each([
  ["short", 10, [false, false, false]],
  ["that takes long to judge", 200_000, [false, false, true]],
  ["that takes long to read", 2_000_000, [true, false, true]],
])("whoever waits hears what comes, of a text %s", async (_, length, isLong) => {
  const records = [{ text: "Pardon" }, { text: "Pardon ".repeat(length / 7) }];
  const lines = records.map((record) => JSON.stringify({ ...record, lang: "fr" }));
  const heard: Progress[] = [];
  const input = { path: "a.jsonl", bytes: bytes(lines.join("\n")) };
  await lintFiles([input], { onText: (progress) => heard.push(progress) });
  expect(heard).toEqual([
    { path: "a.jsonl", done: 0, all: 0, isLong: isLong[0] },
    { path: "a.jsonl", done: 0, all: 2, isLong: isLong[1] },
    { path: "a.jsonl", done: 1, all: 2, isLong: isLong[2] },
  ]);
});
