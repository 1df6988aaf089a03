import { describe, expect, test } from "vitest";
import { type LintOptions, lintFiles, lintText } from "../src/index.ts";

const dutch = "Dag Tom. Het is niet waar dat wij uw pakket kwijt waren.";

async function found(text: string, options: LintOptions) {
  const report = await lintText(text, { language: "nl", ...options });
  return report?.findings
    .filter(({ category }) => category === "policy")
    .map(({ ruleId, severity }) => `${ruleId} ${severity}`);
}

test("a breach is a finding, with the place of what is forbidden", async () => {
  const options = { expect: { require: ["sympathy"], forbid: ["denial"] } };
  const { files, rules } = await lintFiles(
    [
      {
        path: "r.txt",
        bytes: new TextEncoder().encode(dutch),
        options: { language: "nl", ...options },
      },
    ],
    { only: ["policy"] },
  );
  expect(files[0]?.texts[0]?.findings).toEqual([
    {
      ruleId: "policy/forbid",
      category: "policy",
      severity: "error",
      title: "Hier niet toegestaan",
      message: "Dit telt als “ontkennen”, en dat hoort niet in deze tekst.",
      advice: "Haal het weg, of zet er iets anders voor in de plaats.",
      text: "Het is niet waar",
      fix: null,
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      place: {
        start: { line: 1, column: 10, offset: 9 },
        end: { line: 1, column: 26, offset: 25 },
      },
      context: { sentence: 1, start: 0, end: 16 },
    },
    {
      ruleId: "policy/require",
      category: "policy",
      severity: "error",
      title: "Gevraagd, maar afwezig",
      message: "Er ontbreekt: medeleven tonen.",
      advice: "Zeg hoe het voor de ander was: “Een hele dag voor niets gewacht, wat vervelend.”",
      text: "",
      fix: null,
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      place: null,
      context: null,
    },
  ]);
  expect(rules["policy/forbid"]).toEqual({
    title: "Hier niet toegestaan",
    why: "De configuratie sluit dit uit, bij “expect: forbid”: een strategie of een onderdeel van een excuus.",
    url: "README.md#what-every-reply-must-do",
    sources: [],
  });
});

describe("weight", () => {
  const expectations = { require: ["sympathy"], forbid: ["denial"] };
  test.each<[string, LintOptions, readonly string[]]>([
    ["as it is", {}, ["policy/forbid error", "policy/require error"]],
    [
      "one made lighter comes last",
      { rules: { "policy/forbid": "info" } },
      ["policy/require error", "policy/forbid info"],
    ],
    ["the category silenced", { rules: { policy: "off" } }, []],
    ["only one", { only: ["policy/require"] }, ["policy/require error"]],
    ["only others", { only: ["non-apology"] }, []],
    ["without one", { skip: ["policy/require"] }, ["policy/forbid error"]],
  ])("%s", async (_, options, expected) => {
    expect(await found(dutch, { expect: expectations, ...options })).toEqual(expected);
  });
});

describe("what its writer asks to ignore", () => {
  const line = "<!-- oprecht-ignore-next-line";
  test.each<[string, string, readonly string[]]>([
    ["words that are forbidden", `${line} policy/forbid -->\n${dutch}`, ["policy/require"]],
    ["what is missing, by its id", `${line} policy/require -->\n${dutch}`, ["policy/forbid"]],
    ["the category", `${line} policy -->\n${dutch}`, []],
    // Who ignores all there is in a line speaks of that line.
    ["a line", `Dag.\n\n${line} -->\n${dutch}`, ["policy/require"]],
    ["a file", `<!-- oprecht-ignore-file -->\n\n${dutch}`, []],
  ])("%s", async (_, text, told) => {
    const { files } = await lintFiles([{ path: "r.md", bytes: new TextEncoder().encode(text) }], {
      language: "nl",
      only: ["policy"],
      expect: { require: ["sympathy"], forbid: ["denial"] },
    });
    const [file] = files;
    expect(file?.texts[0]?.findings.map(({ ruleId }) => ruleId)).toEqual(told);
    expect(file?.texts[0]?.ignored?.length).toBe(2 - told.length);
    expect(file?.unusedIgnores).toBeUndefined();
  });
});

test("another's words neither break nor meet it", async () => {
  const quoted = "Een klant schreef:\n\n> Wat vervelend. Het is niet waar.\n";
  const report = await lintText(quoted, {
    ...{ format: "markdown", language: "nl", only: ["policy"] },
    expect: { require: ["sympathy"], forbid: ["denial"] },
  });
  expect(report?.findings.map(({ ruleId }) => ruleId)).toEqual(["policy/require"]);
});

test("a text that is skipped for its language breaks nothing", async () => {
  const french = "Nous vous prions de nous excuser pour le désagrément que vous avez subi hier.";
  const report = await lintText(french, { expect: { require: ["sympathy"] } });
  expect(report?.skipped).not.toBeNull();
  expect(report?.findings).toEqual([]);
});

test("fingerprints name what is asked for, wherever it stands in the list", async () => {
  const prints = async (...require: string[]) => {
    const report = await lintText(dutch, { language: "nl", only: ["policy"], expect: { require } });
    return report?.findings.map(({ fingerprint }) => fingerprint);
  };
  const [sympathy, apology] = (await prints("sympathy", "apology")) ?? [];
  expect(sympathy).not.toBe(apology);
  expect(await prints("apology", "sympathy")).toEqual([apology, sympathy]);
});

test("fingerprints tell the records of a library apart, and outlive the move of a file", async () => {
  const prints = async (path: string, records: readonly object[]) => {
    const lines = records.map((record) => JSON.stringify(record)).join("\n");
    const { files } = await lintFiles([{ path, bytes: new TextEncoder().encode(lines) }], {
      ...{ language: "nl", only: ["policy"], expect: { require: ["sympathy"] } },
    });
    return files[0]?.texts.flatMap(({ findings }) => findings.map((one) => one.fingerprint)) ?? [];
  };
  const [first, second] = await prints("a.jsonl", [
    { id: "one", text: dutch },
    { id: "two", text: dutch },
  ]);
  expect(first).not.toBe(second);
  expect(await prints("b.jsonl", [{ id: "two", text: dutch }])).toEqual([second]);
});
