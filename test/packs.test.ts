import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LintOptions, lintFiles, lintText, openStore } from "../src/index.ts";
import { ruleNames } from "../src/lint.ts";
import { UserError } from "../src/model/errors.ts";
import { say } from "../src/model/messages/index.ts";
import { ruleFile } from "./rule-sample.ts";

let top: string;

beforeAll(async () => {
  top = await realpath(await mkdtemp(join(tmpdir(), "oprecht-packs-")));
});

afterAll(() => rm(top, { recursive: true }));

/** Write a pack, and give its folder. */
async function pack(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(top, name, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return join(top, name);
}

/** Who asks twice of the same packs waits for them once. */
function kept(options: LintOptions): LintOptions {
  return { language: "en", store: openStore(join(top, "store")), ...options };
}

async function rulesIn(text: string, options: LintOptions) {
  const report = await lintText(text, kept(options));
  return report?.findings.map(({ ruleId, severity, text }) => `${ruleId} ${severity}: ${text}`);
}

const legal = "non-apology/legal-reservation";
const text = "Sorry about the pudding, without any admission of liability.";
const legalFound = `${legal} error: without any admission of liability`;

const pudding = {
  "en/corporate-tone/pudding.yml": ruleFile(
    'severity: error\npatterns: ["@apology about the @pudding"]',
  ),
  "en/words.yml":
    'sets:\n  pudding: [pudding, "@inconvenience", ~to-do]\nnouns:\n  to-do: to-dos\n',
};

test("without packs there is but what is built in", async () => {
  expect(await rulesIn(text, {})).toEqual([legalFound]);
});

test("a rule with a set of its own, made of a built-in set and of its own words", async () => {
  const packs = [await pack("own", pudding)];
  expect(await rulesIn(text, { packs })).toEqual([
    "corporate-tone/pudding error: Sorry about the pudding",
    legalFound,
  ]);
  expect(await rulesIn("Sorry about the to-dos.", { packs })).toHaveLength(1);
  expect(await rulesIn("Sorry about the inconvenience.", { packs })).toContain(
    "corporate-tone/pudding error: Sorry about the inconvenience",
  );
});

test("a built-in label", async () => {
  const packs = [
    await pack("label", {
      "en/corporate-tone/after.yml": ruleFile(
        `severity: info\npatterns: [pudding]\nwhen: [{ has: ${legal} }]`,
      ),
    }),
  ];
  expect(await rulesIn(text, { packs })).toEqual([
    legalFound,
    "corporate-tone/after info: pudding",
  ]);
  expect(await rulesIn("It was a pudding.", { packs })).toEqual([]);
});

test("a pack that uses the words of one before it", async () => {
  const packs = [
    await pack("first", pudding),
    await pack("second", {
      "en/corporate-tone/second.yml": ruleFile('severity: info\npatterns: ["my @pudding"]'),
    }),
  ];
  expect(await rulesIn("That was my pudding.", { packs })).toEqual([
    "corporate-tone/second info: my pudding",
  ]);
});

describe("a pack switches built-in rules", () => {
  test.each<[string, string, LintOptions["rules"], readonly string[]]>([
    ["off, all of a category", "non-apology", {}, []],
    ["and the user's own word counts more", legal, { [legal]: "error" }, ["error"]],
    ["also where it is for a category", legal, { "non-apology": "info" }, ["info"]],
  ])("%s", async (_, name, rules, expected) => {
    const files = { ...pudding, "pack.yml": `name: Own\nrules:\n  ${name}: off\n` };
    const packs = [await pack(`without ${name.replace("/", " ")}`, files)];
    const report = await lintText(text, kept({ packs, rules: rules ?? {} }));
    const found = report?.findings.filter(({ ruleId }) => ruleId === legal) ?? [];
    expect(found.map(({ severity }) => severity)).toEqual(expected);
  });
});

async function mistakes(packs: readonly string[]) {
  const error = await lintText(text, { language: "en", packs }).catch((error: unknown) => error);
  if (!(error instanceof UserError)) throw error;
  return error.problems.map(({ message, place }) => {
    const where = `${place?.path.replace(`${top}/`, "")}:${place?.line}:${place?.column}`;
    return `${where} ${say("en", message)}`;
  });
}

describe("nothing is replaced", () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      "a rule",
      { [`en/${legal}.yml`]: ruleFile("severity: info\npatterns: [x]") },
      `en/${legal}.yml:1:1 There is a rule “${legal}” already: oprecht/rules/en/${legal}.yml. Give`,
    ],
    [
      "a set",
      { ...pudding, "en/words.yml": "sets:\n  pudding: [oops]\n  apology: [oops]\n" },
      "en/words.yml:3:3 “@apology” is in oprecht/rules/en/words.yml already.",
    ],
    [
      "a lemma",
      { ...pudding, "en/words.yml": "sets: {pudding: [a]}\nverbs:\n  regular: [apologize]\n" },
      "en/words.yml:3:13 “~apologize” is in oprecht/rules/en/words.yml already.",
    ],
    [
      "a source",
      { ...pudding, "references.yml": "lazare-2004: {author: Me, title: Mine}\n" },
      "references.yml:1:1 “lazare-2004” is in oprecht/rules/references.yml already.",
    ],
  ])("%s", async (name, files, expected) => {
    const found = await mistakes([await pack(`takes ${name}`, files)]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  test("of another pack neither", async () => {
    const packs = [await pack("one", pudding), await pack("two", pudding)];
    const whole = await mistakes(packs);
    expect(whole.map((line) => line.slice(0, 60))).toEqual([
      expect.stringContaining("two/en/corporate-tone/pudding.yml:1:1"),
      expect.stringContaining("two/en/words.yml:2:3"),
      expect.stringContaining("two/en/words.yml:4:3"),
    ]);
    expect(whole[0]).toContain("one/en/corporate-tone/pudding.yml");
  });
});

test("all mistakes of all packs are told at once", async () => {
  const packs = [
    await pack("bad", {
      "en/corporate-tone/a.yml": ruleFile('severity: info\npatterns: ["@nothing"]'),
      "pack.yml": "rules: {non-apology/legal-reservatoin: off}\nnaam: x\n",
    }),
    await pack("bare", { "readme.txt": "no rules" }),
    join(top, "nowhere"),
  ];
  const found = await mistakes(packs);
  expect(found.map((line) => line.split(". ")[0])).toEqual(
    [
      "bare:1:1 There are no rules in this folder",
      "nowhere:1:1 There is no such file or folder",
      "bad/en/corporate-tone/a.yml:7:13 There is no set “@nothing” in words.yml",
      "bad/pack.yml:1:9 No rule or category is called “non-apology/legal-reservatoin”",
      "bad/pack.yml:2:1 Unknown key “naam”",
    ].map((line) => expect.stringContaining(line)),
  );
});

test("the report says where a rule of a pack is, and which rules were used", async () => {
  const folder = await pack("own", pudding);
  const bytes = new TextEncoder().encode(text);
  const inputs = [{ path: "a.txt", bytes }];
  const built = await lintFiles(inputs, { language: "en" });
  const own = await lintFiles(inputs, kept({ packs: [folder] }));
  expect(own.rules["corporate-tone/pudding"]?.url).toBe(`${folder}/en/corporate-tone/pudding.yml`);
  expect(own.rules[legal]?.url).toBe(`rules/en/${legal}.yml`);
  expect(own.tool.rules).toMatch(/^[0-9a-f]{64}$/);
  expect(own.tool.rules).not.toBe(built.tool.rules);
});

test("packs may differ from file to file", async () => {
  const bytes = new TextEncoder().encode(text);
  const own = { packs: [await pack("own", pudding)] };
  const { files } = await lintFiles(
    [
      { path: "a.txt", bytes, options: own },
      { path: "b.txt", bytes },
    ],
    kept({}),
  );
  expect(files.map(({ texts }) => texts[0]?.findings.length)).toEqual([2, 1]);
});

test("a language for which a pack has nothing is as it was", async () => {
  const packs = [await pack("own", pudding)];
  const found = await rulesIn("Sorry voor het ongemak!", { packs, language: "nl" });
  expect(found).toEqual(await rulesIn("Sorry voor het ongemak!", { language: "nl" }));
  expect(found).toHaveLength(1);
});

test("names are those of packs too", async () => {
  const { ids, categories } = await ruleNames([await pack("own", pudding)]);
  expect(ids).toContain("corporate-tone/pudding");
  expect(ids).toContain(legal);
  expect(categories).toContain("corporate-tone");
});
