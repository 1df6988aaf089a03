import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findInputs } from "../../src/cli/inputs.ts";
import { ignoreFinder } from "../../src/config/ignored.ts";

const top = realpathSync(mkdtempSync(join(tmpdir(), "oprecht-ignored-")));
afterAll(() => rmSync(top, { recursive: true }));

const files: Readonly<Record<string, string>> = {
  ".gitignore": "secret.md",
  "repo/.git/HEAD": "",
  "repo/.gitignore": "\uFEFFbuild/\n*.tmp.md\n# no\n",
  "repo/.oprechtignore": "old/**\n!old/keep.md\n/top.md\n",
  "repo/sub/.oprechtignore": "!x.tmp.md\n",
  "extra.txt": "drafts\n",
  "other/extra.txt": "drafts\n",
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileSync(join(top, path), text);
}
const markdown = [
  "secret",
  "build/a",
  "sub/build/a",
  "a.tmp",
  "sub/x.tmp",
  "sub/y.tmp",
  "old/a",
  "old/keep",
  "top",
  "sub/top",
  "drafts/a",
];
for (const name of markdown) {
  const path = join(top, "repo", `${name}.md`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, "x");
}

async function found(path: string, ignorer = ignoreFinder()): Promise<readonly string[]> {
  const cwd = join(top, "repo");
  const search = {
    cwd,
    extensions: [".md"],
    except: new Set<string>(),
    errorOnUnmatched: true,
    stdinFilename: undefined,
  };
  const { inputs, ignored } = await findInputs([path], { ...search, ignorer });
  return [
    ...inputs.map((input) => input.path),
    ...ignored.map(({ path, by }) => `${path} by ${by}`),
  ];
}

const left = ["drafts/a.md", "old/keep.md", "secret.md", "sub/top.md", "sub/x.tmp.md"];

test("a walk and a pattern heed the patterns up to the repository, the nearest last", async () => {
  expect(await found(".")).toEqual(left);
  expect([...(await found("**/*.md"))].sort()).toEqual(left);
});

test("one more file of patterns, which hold from its folder on", async () => {
  expect(await found(".", ignoreFinder(join(top, "extra.txt")))).toEqual(left.slice(1));
  expect(await found(".", ignoreFinder(join(top, "other", "extra.txt")))).toEqual(left);
});

test.each([
  ["old/a.md", "old/a.md by .oprechtignore"],
  ["build/a.md", "build/a.md by .gitignore"],
  ["sub/build/a.md", "sub/build/a.md by .gitignore"],
  ["old/keep.md", "old/keep.md"],
])("%s is named: %s", async (path, expected) => {
  expect(await found(path)).toEqual([expected]);
});

test("nothing is ignored if it is not asked", async () => {
  expect((await found(".", () => undefined)).length).toBe(markdown.length);
});
