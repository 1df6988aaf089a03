import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { configFinder } from "../../src/config/find.ts";

let top: string;

beforeAll(async () => {
  top = await realpath(await mkdtemp(join(tmpdir(), "oprecht-find-")));
  const files = {
    "oprecht.config.json": "{}",
    "a/package.json": '{"oprecht": {}}',
    "a/deep/down/x.md": "",
    "b/oprecht.config.yml": "",
    "b/oprecht.config.yaml": "",
    "b/package.json": '{"oprecht": {}}',
    "c/package.json": '{"name": "oprecht"}',
    "d/package.json": "{broken",
    "e/.git/HEAD": "",
    "e/f/x.md": "",
    "g/.git/HEAD": "",
    "g/oprecht.config.yaml": "",
    "g/h/x.md": "",
    // Of a work tree, .git is a file.
    "i/.git": "gitdir: elsewhere",
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(top, path)), { recursive: true });
    await writeFile(join(top, path), text);
  }
});

afterAll(() => rm(top, { recursive: true }));

test.each([
  ["", "oprecht.config.json"],
  ["a", "a/package.json"],
  ["a/deep/down", "a/package.json"],
  ["b", "b/oprecht.config.yaml"],
  ["c", "oprecht.config.json"],
  ["d", "oprecht.config.json"],
  ["e", undefined],
  ["e/f", undefined],
  ["g/h", "g/oprecht.config.yaml"],
  ["i", undefined],
  ["not/there", "oprecht.config.json"],
])("from %j: %j", (folder, expected) => {
  const find = configFinder();
  const path = expected && join(top, expected);
  expect(find(join(top, folder))).toBe(path);
  // The second answer comes from memory.
  expect(find(join(top, folder))).toBe(path);
});
