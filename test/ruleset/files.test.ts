import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkRules } from "../../src/ruleset/check.ts";
import { readRuleFiles } from "../../src/ruleset/files.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "oprecht-rules-"));
  const files = {
    "nl/words.yml": "sets: {}\n",
    "nl/sarcasm/a.yml": "a",
    "nl/sarcasm/b.yaml": "b",
    "references.yml": Buffer.from([0x61, 0xff, 0x0a]),
    "rule.schema.json": "{}",
    "README.md": "x",
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  mkdirSync(join(folder, "nl/sarcasm/c.yml"));
});

afterAll(() => rmSync(folder, { recursive: true }));

test("the files of a folder, by name", () => {
  expect(readRuleFiles(folder, "mine")).toEqual([
    { name: "nl/sarcasm/a.yml", path: "mine/nl/sarcasm/a.yml", text: "a" },
    { name: "nl/sarcasm/b.yaml", path: "mine/nl/sarcasm/b.yaml", text: "b" },
    { name: "nl/sarcasm/c.yml", path: "mine/nl/sarcasm/c.yml", text: { unreadable: "EISDIR" } },
    { name: "nl/words.yml", path: "mine/nl/words.yml", text: "sets: {}\n" },
    { name: "references.yml", path: "mine/references.yml", text: "a\uFFFD\n" },
  ]);
});

test("what cannot be read is one problem among others", () => {
  const { problems } = checkRules(readRuleFiles(folder, "mine"));
  expect(problems.map(({ message, place }) => [place?.path, message.id])).toEqual([
    ["mine/nl/sarcasm/a.yml", "yamlNoMap"],
    ["mine/nl/sarcasm/b.yaml", "ruleFileName"],
    ["mine/nl/sarcasm/c.yml", "rulesUnreadable"],
    ["mine/references.yml", "yamlNoMap"],
    ["mine/references.yml", "notUtf8"],
  ]);
});

test("a folder that is not there", () => {
  const problems = [
    {
      message: { id: "rulesUnreadable", values: { reason: "ENOENT" } },
      place: { path: "mine", line: 1, column: 1, excerpt: "" },
    },
  ];
  expect(() => readRuleFiles(join(folder, "none"), "mine")).toThrow(
    expect.objectContaining({ problems }),
  );
});
