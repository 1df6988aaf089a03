import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findInputs } from "../../src/cli/inputs.ts";
import { ignoreFinder } from "../../src/config/ignored.ts";

let top: string;

beforeAll(async () => {
  top = await realpath(await mkdtemp(join(tmpdir(), "oprecht-inputs-")));
  const files = [
    "a.md",
    "b.TXT",
    "picture.png",
    "[draft].md",
    ".hidden.md",
    "~$letter.md",
    ".git/x.md",
    "node_modules/p/x.md",
    "sub/b.md",
    "sub/a.md",
    "sub/deep/c.md",
    "sub.md",
    "bare/x.png",
    "report.md",
  ];
  for (const file of files) {
    await mkdir(dirname(join(top, file)), { recursive: true });
    await writeFile(join(top, file), "x");
  }
  await symlink(top, join(top, "sub", "loop"));
  await symlink(join(top, "a.md"), join(top, "link.md"));
});

afterAll(() => rm(top, { recursive: true }));

async function find(paths: readonly string[], cwd = top, errorOnUnmatched = true) {
  const { inputs, failures, ignored } = await findInputs(paths, {
    cwd,
    extensions: [".md", ".txt"],
    except: new Set([join(top, "report.md")]),
    ignorer: ignoreFinder(),
    errorOnUnmatched,
    stdinFilename: undefined,
  });
  return [
    ...ignored.map(({ path, by }) => `${path} ignored by ${by}`),
    ...inputs.map(({ path }) => path),
    ...failures.map(({ path, message }) => `${path} ${message.id}`),
  ];
}

test.each([
  [["a.md"], ["a.md"]],
  [["./a.md", "a.md", "sub/../a.md"], ["a.md"]],
  [
    ["sub", "sub/a.md", "a.md"],
    ["sub/a.md", "sub/b.md", "sub/deep/c.md", "a.md"],
  ],
  [["."], ["[draft].md", "a.md", "b.TXT", "sub/a.md", "sub/b.md", "sub/deep/c.md", "sub.md"]],
  [["[draft].md"], ["[draft].md"]],
  [["link.md"], ["link.md"]],
  [["report.md"], ["report.md"]],
  [
    [".hidden.md", "picture.png"],
    [".hidden.md", "picture.png"],
  ],
  [["sub/*.md"], ["sub/a.md", "sub/b.md"]],
  [["sub/**/*.md"], ["sub/a.md", "sub/b.md", "sub/deep/c.md"]],
  [["*"], ["[draft].md", "a.md", "b.TXT", "sub.md", "~$letter.md"]],
  [["*.png"], ["picture.png"]],
  [["{a,sub}.md"], ["a.md", "sub.md"]],
  [["**/node_modules/**"], ["**/node_modules/** globUnmatched"]],
  [
    ["-", "a.md", "-"],
    ["<stdin>", "a.md"],
  ],
  [
    ["none.md", "a.md"],
    ["a.md", "none.md fileMissing"],
  ],
  [
    ["a.md/b", "*.none", "bare"],
    ["a.md/b fileMissing", "*.none globUnmatched", "bare folderEmpty"],
  ],
  [[""], ["'' fileMissing"]],
  [["/dev/zero"], ["/dev/zero notAFile"]],
])("%j", async (paths, expected) => {
  expect(await find(paths)).toEqual(expected);
});

test("from another folder, paths stay as they were given", async () => {
  expect(await find(["../a.md", "a.md", join(top, "sub.md")], join(top, "sub"))).toEqual([
    "../a.md",
    "a.md",
    join(top, "sub.md"),
  ]);
  expect(await find([join(top, "sub", "a.md")])).toEqual(["sub/a.md"]);
  expect(await find([join(top, "sub", "*.md")], join(top, "bare"))).toEqual([
    join(top, "sub", "a.md"),
    join(top, "sub", "b.md"),
  ]);
});

test("what brings nothing can be passed over", async () => {
  expect(await find(["none.md", "*.none", "bare", "a.md"], top, false)).toEqual(["a.md"]);
});
