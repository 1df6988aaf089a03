import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { changesSince, stagedChanges } from "../src/git/changes.ts";
import { lintFiles } from "../src/lint.ts";

const top = realpathSync(mkdtempSync(join(tmpdir(), "oprecht-git-")));
afterAll(() => rmSync(top, { recursive: true }));

let repository: string;
let count = 0;

beforeEach(() => {
  repository = join(top, String(count++));
  mkdirSync(repository);
  run("init", "-q");
});

const identity = ["-c", "user.name=A", "-c", "user.email=a@b.nl", "-c", "commit.gpgsign=false"];

function run(...args: readonly string[]): void {
  execFileSync("git", [...identity, ...args], { cwd: repository, stdio: "pipe" });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(repository, path)), { recursive: true });
  writeFileSync(join(repository, path), text);
}

type Changes = Awaited<ReturnType<typeof stagedChanges>>;

const show = (changes: Changes) =>
  changes.map(({ path, bytes, before }) => [
    relative(repository, path),
    bytes && Buffer.from(bytes).toString("utf8"),
    before && Buffer.from(before).toString("utf8"),
  ]);

test("what is staged, as the index has it: added, changed, renamed; what is gone is left out", async () => {
  write("a.md", "een");
  write("b é.md", "twee");
  write("c.md", "een heel eind lange tekst\n".repeat(5));
  write("d.md", "weg");
  run("add", ".");
  run("commit", "-qm", "x");
  write("a.md", "een, anders");
  run("add", ".");
  write("a.md", "nog niet klaar");
  run("mv", "c.md", "map-c.md");
  run("rm", "-q", "d.md");
  write("new.md", "nieuw");
  run("add", "new.md");
  write("later.md", "later");
  const long = "een heel eind lange tekst\n".repeat(5);
  expect(show(await stagedChanges([], repository))).toEqual([
    ["a.md", "een, anders", "een"],
    ["map-c.md", long, long],
    ["new.md", "nieuw", undefined],
  ]);
  expect(show(await stagedChanges(["new.md"], repository))).toEqual([
    ["new.md", "nieuw", undefined],
  ]);
});

test("a first commit, and names that git would quote", async () => {
  write('b é "x".md', "twee");
  run("add", ".");
  expect(show(await stagedChanges([], repository))).toEqual([['b é "x".md', "twee", undefined]]);
});

test("what differs from a revision, new files included, from a folder below the top", async () => {
  write("sub/a.md", "een");
  write(".gitignore", "build");
  run("add", ".");
  run("commit", "-qm", "x");
  run("tag", "v1");
  write("sub/a.md", "anders");
  run("commit", "-qam", "y");
  write("sub/new.md", "nieuw");
  write("build/x.md", "x");
  expect(show(await changesSince("v1", [], join(repository, "sub")))).toEqual([
    ["sub/a.md", undefined, "een"],
    ["sub/new.md", undefined, undefined],
  ]);
});

test.each([
  ["nowhere", "Needed a single revision"],
  ["--output=x", "Needed a single revision"],
])("%s is no revision", async (revision, reason) => {
  write("a.md", "x");
  run("add", ".");
  run("commit", "-qm", "x");
  await expect(changesSince(revision, [], repository)).rejects.toMatchObject({
    problems: [{ message: { id: "gitFailed", values: { reason } } }],
  });
});

test("outside of a repository git says so", async () => {
  await expect(stagedChanges([], top)).rejects.toMatchObject({
    problems: [{ message: { id: "gitFailed" } }],
  });
});

test("of a library only the records that were edited are judged", async () => {
  const records = Array.from({ length: 800 }, (_, n) => ({
    id: n,
    text: `Dank u voor bericht ${n}.`,
  }));
  const json = (list: object) => new TextEncoder().encode(JSON.stringify(list));
  const after = records.map((one) =>
    one.id === 7 ? { ...one, text: "Onze excuses voor het ongemak." } : one,
  );
  const input = {
    path: "a.json",
    before: json(records),
    bytes: json([...after, { id: 900, text: "Nieuw bericht." }]),
  };
  const { files } = await lintFiles([input], { language: "nl" });
  expect(files[0]?.texts.map(({ id }) => id)).toEqual(["7", "900"]);
  const same = await lintFiles([{ ...input, bytes: input.before }], { language: "nl" });
  expect([same.files, same.failures]).toEqual([[], []]);
});
