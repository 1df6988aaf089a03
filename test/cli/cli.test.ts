import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ruleFile } from "../rule-sample.ts";
import { run } from "./run.ts";

// The built command, for what can only be seen from outside the process, and as a shell runs it.
const bin = fileURLToPath(new URL("../../bin/oprecht.js", import.meta.url));

const examples = 'flags: ["[[Oops]]!", "So [[oops]]", "[[Oops]]."]\npasses: [Hello, Bye, Well]\n';

let top: string;

beforeAll(async () => {
  top = await realpath(await mkdtemp(join(tmpdir(), "oprecht-cli-")));
  await mkdir(join(top, ".git"));
  await mkdir(join(top, "broken"));
  await writeFile(join(top, "a.md"), "We apologise for the inconvenience.\n\n".repeat(2_000));
  await writeFile(join(top, "b.txt"), "We apologise for the inconvenience.\n");
  await writeFile(join(top, "broken", "oprecht.config.yaml"), "gener: reply\n");
  await writeFile(join(top, "broken", "a.md"), "Sorry.\n");
  await mkdir(join(top, "own", "en", "corporate-tone"), { recursive: true });
  for (const [name, word] of [
    ["right", "oops"],
    ["wrong", "whoops"],
  ]) {
    const path = join(top, "own", "en", "corporate-tone", `${name}.yml`);
    await writeFile(path, ruleFile(`severity: info\npatterns: [${word}]`, examples));
  }
});

afterAll(() => rm(top, { recursive: true }));

function sh(script: string) {
  const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-c", script], {
    cwd: top,
    encoding: "utf8",
    // What the surroundings say of colour and language is not what is tested.
    env: { PATH: process.env.PATH, node: process.execPath, bin },
  });
  return { status, stdout, stderr };
}

const oprecht = '"$node" "$bin"';

describe("oprecht", () => {
  let home: string;
  beforeAll(() => {
    home = process.cwd();
    process.chdir(top);
  });
  afterAll(() => process.chdir(home));

  test.each([
    ["b.txt", 0, "b.txt", ""],
    ["b.txt --fail-on info", 1, "", ""],
    ["b.txt none.md -f compact", 2, "b.txt:1:18:", "none.md: There is no such file"],
    ["broken -f compact", 2, "", "broken/oprecht.config.yaml:1:1: Unknown key “gener”."],
    ["b.txt -f json=nowhere/x.json", 2, "", "cannot be written to nowhere/x.json"],
    ["b.txt --genr reply", 2, "", "Unknown option --genr. Did you mean --genre?"],
    ["b.txt --reply-to a.md", 0, "b.txt", ""],
    ["b.txt --reply-to none.md", 2, "", "none.md:1:1: There is no such file"],
    [
      "a.md b.txt --reply-to a.md",
      2,
      "",
      "--reply-to tells what one text replies to, and here are 2.",
    ],
    ["rules show legal-reservation --lang en", 0, "non-apology/legal-reservation  English", ""],
    ["rules show legal-reservations", 2, "", "Did you mean “non-apology/legal-reservation”?"],
    ["rules test own/en/corporate-tone/right.yml", 0, "6 examples, none fails; 1 rule", ""],
    ["rules test own/en/corporate-tone/wrong.yml", 1, "3 of 6 examples fail", ""],
    ["b.txt --rules broken", 2, "", "broken:1:1: There are no rules in this folder."],
  ])("%s", async (args, code, stdout, stderr) => {
    const result = await run(args.split(" "));
    expect(result.code).toBe(code);
    expect(result.stdout).toContain(stdout);
    if (stderr) expect(result.stderr).toContain(stderr);
    else expect(result.stderr).toBe("");
  });
});

test.each([
  ["b.txt", 0, "b.txt", ""],
  ["b.txt --fail-on info", 1, "b.txt", ""],
  ["b.txt none.md -f compact", 2, "b.txt:1:18:", "none.md: There is no such file"],
  ["-f compact < b.txt", 0, "<stdin>:1:18:", ""],
  ["< /dev/null", 2, "", "Usage: oprecht"],
])("in a shell: oprecht %s", (args, status, stdout, stderr) => {
  const result = sh(`${oprecht} ${args}`);
  expect(result.status).toBe(status);
  expect(result.stdout).toContain(stdout);
  if (stderr) expect(result.stderr).toContain(stderr);
  else expect(result.stderr).toBe("");
});

test("a pipe is read, and what was closed early is no mistake", () => {
  expect(sh(`cat b.txt | ${oprecht} -f compact`).stdout).toContain("<stdin>:1:18:");
  const piped = sh(`${oprecht} a.md -f json | head -1; echo "\${PIPESTATUS[0]}"`);
  expect(piped).toEqual({ status: 0, stdout: "{\n0\n", stderr: "" });
});

test("a screen that cannot be written to is a mistake, its being closed is none", () => {
  expect(sh(`${oprecht} b.txt > /dev/full`)).toEqual({
    status: 2,
    stdout: "",
    stderr: "The report cannot be written to stdout: ENOSPC.\n",
  });
  expect(sh(`${oprecht} none.md 2>&1 >/dev/null | true; echo "\${PIPESTATUS[0]}"`).stdout).toBe(
    "2\n",
  );
});

test("colour is for screens, or for who asks", () => {
  const code = "\u001b[";
  expect(sh(`${oprecht} b.txt`).stdout).not.toContain(code);
  expect(sh(`FORCE_COLOR=1 ${oprecht} b.txt`).stdout).toContain(code);
  expect(sh(`NO_COLOR=1 ${oprecht} b.txt`).stdout).not.toContain(code);
});
