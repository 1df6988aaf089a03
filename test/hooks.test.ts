import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ruleFile } from "./rule-sample.ts";

/** A hook of pre-commit, with the keys that ours have. */
interface Hook {
  id: string;
  name: string;
  description: string;
  entry: string;
  language: string;
  files: string;
  exclude?: string;
  require_serial: boolean;
}

const hooks: readonly Hook[] = parse(readFileSync(".pre-commit-hooks.yaml", "utf8"));
const manifest = JSON.parse(readFileSync("package.json", "utf8"));

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "oprecht-hooks-"));
  mkdirSync(join(folder, ".git"));
});

afterAll(() => rmSync(folder, { recursive: true }));

function hookNamed(id: string): Hook {
  const hook = hooks.find((one) => one.id === id);
  if (!hook) throw new Error(`There is no hook ${id}`);
  return hook;
}

test("there are three, which pre-commit can install and need not split", () => {
  expect(hooks.map(({ id }) => id)).toEqual(["oprecht", "oprecht-responses", "oprecht-rules"]);
  for (const hook of hooks) {
    expect(hook).toMatchObject({ language: "node", require_serial: true });
    expect(hook.name).toMatch(/^oprecht/);
    expect(hook.description).toMatch(/^[A-Z]/);
    // Whatever a user writes behind `args` comes behind these words; and nothing may rest on its default.
    expect(hook).not.toHaveProperty("args");
  }
  // Before it packs a checkout, npm builds it, and says nothing of that.
  expect(manifest.scripts.prepare).toContain("build");
  expect(readFileSync(".npmrc", "utf8")).toContain("foreground-scripts=false");
});

test.each([
  ["oprecht", ["news/2026.md", "A.MD", "page.htm", "statement.docx", "letter.eml"], ["a.json"]],
  [
    "oprecht-responses",
    ["macros.json", "canned/nl.yml", "zendesk/Macros/all.csv", "antwoorden.jsonl", "sjablonen.tsv"],
    ["templates/package.json", "reply.schema.json", "reply.md", "data.json"],
  ],
  [
    "oprecht-rules",
    ["house-style/nl/corporate-tone/so-so.yml", "own/en/words.yaml", "own/references.yml"],
    ["nl/so-so.yml", "own/de/sarcasm/so.yml", "preferences.yml"],
  ],
])("%s is for its files alone", (id, meant, others) => {
  const { files, exclude = "^$" } = hookNamed(id);
  // Python has the flag in the pattern.
  const regExp = (pattern: string) =>
    new RegExp(pattern.replace("(?i)", ""), pattern.startsWith("(?i)") ? "i" : "");
  const isMeant = (path: string) => regExp(files).test(path) && !regExp(exclude).test(path);
  expect([...meant, ...others].filter(isMeant)).toEqual(meant);
});

const examples = 'flags: ["[[Oops]]!", "So [[oops]]", "[[Oops]]."]\npasses: [Hello, Bye, Well]\n';
const rule = (word: string) => ruleFile(`severity: info\npatterns: [${word}]`, examples);
const record = (text: string) => `${JSON.stringify({ id: "a", lang: "en", text })}\n`;
const good = "We delivered your parcel two days late. We are sorry.";
const bad = "We are sorry if you feel that way.";

describe.each([
  ["oprecht", "good.md", good, 0],
  ["oprecht", "bad.md", bad, 1],
  ["oprecht-responses", "replies/good.jsonl", record(good), 0],
  ["oprecht-responses", "replies/bad.jsonl", record(bad), 1],
  ["oprecht-rules", "good/en/corporate-tone/oops.yml", rule("oops"), 0],
  ["oprecht-rules", "bad/en/corporate-tone/oops.yml", rule("whoops"), 1],
])("%s, given %s", (id, path, text, status) => {
  test(`gives ${status}`, () => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    const [command = "", ...words] = hookNamed(id).entry.split(" ");
    const bin = resolve(manifest.bin[command]);
    const result = spawnSync(process.execPath, [bin, ...words, path], { cwd: folder });
    expect(result.status, String(result.stderr)).toBe(status);
  });
});

test("a file that is ignored blocks nothing", () => {
  writeFileSync(join(folder, "old.md"), bad);
  writeFileSync(join(folder, ".oprechtignore"), "old.md\n");
  const [, ...words] = hookNamed("oprecht").entry.split(" ");
  const args = [resolve("bin/oprecht.js"), ...words, "old.md", "--max-warnings", "0"];
  expect(spawnSync(process.execPath, args, { cwd: folder }).status).toBe(0);
});

const preCommit = (args: readonly string[], cwd = ".") =>
  spawnSync("pre-commit", args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, PRE_COMMIT_HOME: join(folder, "home") },
  });

describe.skipIf(preCommit(["--version"]).error)("the real pre-commit", () => {
  test("takes the manifest", () => {
    const { status, stderr } = preCommit(["validate-manifest", ".pre-commit-hooks.yaml"]);
    expect([status, stderr]).toEqual([0, ""]);
  });

  test.each([
    ["lets good texts pass", { "good.md": good, "replies/a.jsonl": record(good) }, 0, []],
    ["leaves alone what it is not for", { "package.json": record(bad), "b.py": bad }, 0, []],
    [
      "blocks a bad text and says why",
      { "good.md": good, "a b.md": bad },
      1,
      ["oprecht (apologies)", "a b.md", "non-apology/conditional-apology"],
    ],
    [
      "blocks a bad reply",
      { "canned/nl.jsonl": record(bad) },
      1,
      ["oprecht (libraries of replies)", "canned/nl.jsonl"],
    ],
    [
      "blocks a rule whose examples fail",
      { "own/en/corporate-tone/oops.yml": rule("whoops") },
      1,
      ["oprecht (rules of your own)", "oops.yml"],
    ],
  ])("%s", (_, files, status, shown) => {
    const scratch = mkdtempSync(join(folder, "scratch-"));
    for (const [path, text] of Object.entries({ ...files, ".pre-commit-config.yaml": config })) {
      mkdirSync(dirname(join(scratch, path)), { recursive: true });
      writeFileSync(join(scratch, path), text);
    }
    const git = (...args: string[]) => spawnSync("git", args, { cwd: scratch });
    git("init", "-q");
    git("add", ".");
    const result = preCommit(["run"], scratch);
    expect(result.status, result.stdout + result.stderr).toBe(status);
    for (const words of shown) expect(result.stdout).toContain(words);
  });
});

/** The hooks as they are, but for the package, which would have to be installed. */
const config = JSON.stringify({
  repos: [
    {
      repo: "local",
      hooks: hooks.map((hook) => {
        const [command = "", ...words] = hook.entry.split(" ");
        const program = [process.execPath, resolve(manifest.bin[command])];
        const entry = [...program.map((path) => `'${path}'`), ...words].join(" ");
        return { ...hook, language: "system", entry };
      }),
    },
  ],
});
