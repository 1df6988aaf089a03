import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadConfig } from "../../src/config/load.ts";
import { configFor } from "../../src/config/overrides.ts";
import { UserError } from "../../src/model/errors.ts";
import { say } from "../../src/model/messages/index.ts";

let top: string;

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), "oprecht-extends-")));
});

afterEach(() => rmSync(top, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  }
}

const main = "work/oprecht.config.yaml";

const names = { ids: ["a/b", "a/c", "strategy/denial"], categories: ["a", "strategy"] };

/** What holds for a file of `work`. */
async function settingsOf(file = "a.md") {
  const config = await loadConfig(join(top, main), main, () => names);
  const { path: _, ...settings } = configFor(config, join(top, "work", file));
  return settings;
}

async function mistakes(): Promise<readonly string[]> {
  const error = await settingsOf().then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(error instanceof UserError)) throw error ?? new Error("Nothing was wrong");
  return error.problems.map(
    ({ message, place }) => `${place?.path}:${place?.line}:${place?.column} ${say("en", message)}`,
  );
}

describe("what is extended", () => {
  test.each([
    ["a file", "extends: ../house.yaml", "house.yaml"],
    ["without a dot", "extends: sub/house.yaml", "work/sub/house.yaml"],
    ["a list", "extends: [../house.yaml]", "house.yaml"],
    ["JSON", "extends: ../house.json", "house.json"],
    ["a folder", "extends: ..", "oprecht.config.yml"],
    ["a package.json", "extends: ../house/package.json", "house/package.json"],
    ["a package", "extends: house-style", "work/node_modules/house-style/oprecht.config.yaml"],
    ["a package above", "extends: house-style", "node_modules/house-style/oprecht.config.json"],
    ["a file of a package", 'extends: "@acme/x/strict.yaml"', "node_modules/@acme/x/strict.yaml"],
    ["a folder before a package", "extends: house", "work/house/oprecht.config.yaml"],
  ])("%s", async (_, source, path) => {
    const json = '{"genre": "reply"}';
    const text = path.endsWith("package.json") ? `{"oprecht": ${json}}` : json;
    write({ [main]: source, [path]: text, "node_modules/house/oprecht.config.yaml": "fault: own" });
    expect(await settingsOf()).toEqual({ rules: {}, facts: { genre: "reply" } });
  });

  test("counts less the earlier it is, and less than what extends it", async () => {
    write({
      [main]: "extends: [../one.yaml, ../two.yaml]\naudience: klant\nrules: {a/b: info}\n",
      "one.yaml":
        "extends: far/zero.yaml\ngenre: reply\nfault: own\naudience: lezer\nexpect: {grade: partial, address: u}\n",
      "far/zero.yaml":
        "genre: notice\nlanguage: nl\nrules: {a/b: error, a/c: error}\nfail-on: info\n",
      "two.yaml": "genre: canned\nrules: {a: warning}\nexpect: {grade: genuine}\n",
    });
    expect(await settingsOf()).toEqual({
      rules: { a: "warning", "a/b": "info" },
      facts: { genre: "canned", fault: "own", audience: "klant" },
      language: "nl",
      failOn: "info",
      expect: { grade: "genuine", address: "u" },
    });
  });

  test("has packs beside itself, which come first", async () => {
    write({
      [main]: "extends: ../house/base.yaml\npacks: [own, ../house/rules]\n",
      "house/base.yaml": "packs: [rules]\noverrides: [{files: '*.md', packs: [more]}]\n",
      "house/rules/en/words.yml": "",
      "house/more/en/words.yml": "",
      "work/own/en/words.yml": "",
    });
    const { packs = [] } = await settingsOf();
    const short = packs.map((pack) => relative(top, pack));
    expect(short).toEqual(["house/rules", "house/more", "work/own"]);
  });

  test("may be extended twice", async () => {
    write({
      [main]: "extends: [../one.yaml, ../two.yaml]",
      "one.yaml": "extends: base.yaml",
      "two.yaml": "extends: base.yaml",
      "base.yaml": "genre: reply",
    });
    expect(await settingsOf()).toEqual({ rules: {}, facts: { genre: "reply" } });
  });

  test("may be empty", async () => {
    write({ [main]: "extends: ../none.yaml\n", "none.yaml": "# nothing yet\n" });
    expect(await settingsOf()).toEqual({ rules: {}, facts: {} });
    write({ [main]: "extends:\ngenre: reply\n" });
    expect(await settingsOf()).toEqual({ rules: {}, facts: { genre: "reply" } });
  });
});

describe("overrides of what is extended", () => {
  test.each([
    ["oprecht.config.yaml", "a.md", undefined],
    ["oprecht.config.yaml", "press/a.md", "statement"],
    ["work/base/base.yaml", "press/a.md", "statement"],
    ["node_modules/house/oprecht.config.yaml", "press/a.md", "statement"],
  ])("in %s, for %s: %s", async (path, file, genre) => {
    const glob = path === "oprecht.config.yaml" ? "work/press/*" : "press/*";
    const name = path.startsWith("node_modules") ? "house" : `./${relative("work", path)}`;
    write({
      [main]: `extends: ${name}`,
      [path]: `overrides: [{files: ${glob}, genre: statement}]`,
    });
    expect((await settingsOf(file)).facts.genre).toBe(genre);
  });

  test("count less than the settings of what extends it", async () => {
    write({
      [main]: "extends: ../base.yaml\ngenre: reply\nmax-warnings: 3\n",
      "base.yaml": "overrides: [{files: '*.md', genre: statement, fault: own, max-warnings: 1}]\n",
    });
    expect(await settingsOf()).toEqual({
      rules: {},
      facts: { genre: "reply", fault: "own" },
      maxWarnings: 3,
    });
  });

  test("have warnings of their own to count", async () => {
    write({
      [main]: "extends: ../base.yaml\noverrides: [{files: '*.txt', max-warnings: 2}]\n",
      "base.yaml": "overrides: [{files: '*.md', max-warnings: 1}]\n",
    });
    expect((await settingsOf("a.md")).warningGroup).toBe(`${join(top, "base.yaml")} 0`);
    expect((await settingsOf("a.txt")).warningGroup).toBe(`${join(top, main)} 0`);
  });
});

describe("mistakes", () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      "a file that is not there",
      { [main]: "genre: reply\nextends: [../one.yaml, ../none.yaml]\n", "one.yaml": "" },
      [`${main}:2:24 There is no file “../none.yaml” beside the configuration`],
    ],
    [
      "a package that is not there",
      { [main]: "extends: nobody" },
      [`${main}:1:10 There is no file “nobody”`],
    ],
    [
      "a name that no file has",
      { [main]: 'extends: "a\\0b"' },
      [`${main}:1:11 There is no file “a`],
    ],
    ["something else", { [main]: "extends: {a: b}" }, [`${main}:1:10 YAML takes braces`]],
    [
      "a circle",
      {
        [main]: "extends: ../one.yaml",
        "one.yaml": "extends: two.yaml",
        "two.yaml": "extends: [one.yaml]",
      },
      ["two.yaml:1:11 These configurations build on one another: one.yaml → two.yaml → one.yaml."],
    ],
    [
      "itself",
      { [main]: "extends: ." },
      [`${main}:1:10 These configurations build on one another: ${main} → ${main}.`],
    ],
    [
      "all, of all files",
      {
        [main]: "extends: [../one.yaml, none]\ngenr: x\n",
        "one.yaml": "\n  gener: reply\n  fault: me\n",
      },
      [
        `${main}:1:24 There is no file`,
        `${main}:2:1 Unknown key “genr”`,
        "one.yaml:2:3 Unknown key “gener”",
        "one.yaml:3:10 “me” is not",
      ],
    ],
    [
      "in an override",
      { [main]: "overrides: [{files: a, extends: ../one.yaml}]", "one.yaml": "" },
      [`${main}:1:24 Unknown key “extends”`],
    ],
  ])("%s", async (_, files, expected) => {
    write(files);
    expect(await mistakes()).toEqual(expected.map((one) => expect.stringContaining(one)));
  });

  test("a circle by way of a link", async () => {
    write({ [main]: "extends: self" });
    symlinkSync(".", join(top, "work/self"));
    expect(await mistakes()).toEqual([expect.stringContaining("build on one another")]);
  });
});
