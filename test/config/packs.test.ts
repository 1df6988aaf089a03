import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadConfig } from "../../src/config/load.ts";
import { UserError } from "../../src/model/errors.ts";
import { say } from "../../src/model/messages/index.ts";

const files = {
  "mine/nl/words.yml": "",
  "sub/oprecht.config.yaml": "",
  "house/en/words.yml": "",
  "node_modules/house-style/package.json": "{}",
  "node_modules/house-style/rules/nl/words.yml": "",
  "node_modules/@acme/words/package.json":
    '{"oprecht": {"rules": "data/own"}, "exports": "./x.js"}',
  "node_modules/@acme/words/data/own/nl/words.yml": "",
  "node_modules/bare/package.json": "{}",
  "node_modules/broken/package.json": "{",
  "node_modules/broken/rules/nl/words.yml": "",
  "node_modules/house/package.json": "{}",
  "node_modules/house/rules/nl/words.yml": "",
};

let top: string;

beforeAll(async () => {
  top = await realpath(await mkdtemp(join(tmpdir(), "oprecht-config-packs-")));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(top, path)), { recursive: true });
    await writeFile(join(top, path), text);
  }
});

afterAll(() => rm(top, { recursive: true }));

async function load(folder: string, source: string, ids: readonly string[] = []) {
  const path = join(top, folder, "oprecht.config.yaml");
  await writeFile(path, source);
  const asked: string[][] = [];
  const short = (packs: readonly string[]) => packs.map((pack) => pack.replace(`${top}/`, ""));
  try {
    const { packs = [] } = await loadConfig(path, "c.yaml", (packs) => {
      asked.push(short(packs));
      return { ids, categories: [] };
    });
    return { packs: short(packs), asked };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map(
      ({ message, place }) => `${place?.line}:${place?.column} ${say("en", message)}`,
    );
  }
}

test.each([
  ["a folder", "", "packs: [./mine]", ["mine"]],
  ["without a list", "", "packs: mine", ["mine"]],
  ["from the configuration's folder", "sub", "packs: [../mine]", ["mine"]],
  ["a package", "", "packs: [house-style]", ["node_modules/house-style/rules"]],
  ["a package, from below", "sub", "packs: [house-style]", ["node_modules/house-style/rules"]],
  [
    "one that says where its rules are, and hides its package.json",
    "",
    'packs: ["@acme/words"]',
    ["node_modules/@acme/words/data/own"],
  ],
  ["a folder before a package", "", "packs: [house]", ["house"]],
  ["a package whose package.json is broken", "", "packs: [broken]", ["node_modules/broken/rules"]],
  [
    "several, in their order",
    "",
    "packs: [house-style, mine]",
    ["node_modules/house-style/rules", "mine"],
  ],
  ["none", "", "packs: []\ngenre: reply", []],
])("%s", async (_, folder, source, packs) => {
  const found = await load(folder, source);
  expect(found).toEqual({ packs, asked: [packs] });
});

test.each([
  ["packs: [./nowhere]", "1:9 There is no folder “./nowhere” beside the configuration"],
  ["packs: [mine, nobody]", "1:15 There is no folder “nobody”"],
  ["packs: [../../etc/passwd-like]", "1:9 There is no folder"],
  ["packs: [bare]", "1:9 The package “bare” has no rules"],
  ["packs: [1]", "1:9 Expected text here"],
])("%s", async (source, expected) => {
  expect(await load("", source)).toEqual([expect.stringContaining(expected)]);
});

test("the rules of packs may be set", async () => {
  expect(await load("", "packs: [mine]\nrules: {a/b: off}", ["a/b"])).toHaveProperty("packs");
  expect(await load("", "packs: [mine]\nrules: {a/b: off}")).toEqual([
    "2:9 No rule or category is called “a/b”.",
  ]);
});

test("so may those of packs in an override, which come with it alone", async () => {
  const source = "packs: [mine]\noverrides:\n  - {files: a, packs: [house], rules: {a/b: off}}\n";
  expect(await load("", source, ["a/b"])).toEqual({ packs: ["mine"], asked: [["mine", "house"]] });
});
