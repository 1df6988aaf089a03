import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyPackage } from "../package-copy.ts";

// What a script or a CI job goes by, on the built command: each row of the table of exit codes.
const bin = resolve("bin/oprecht.js");
const good = "We delivered your parcel two days late. We are sorry.\n";
const info = "We apologise for the inconvenience. The parcel stood in the rain.\n";
const error = "We apologise if anyone was offended.\n";

const files: Readonly<Record<string, string>> = {
  "good.md": good,
  "info.md": info,
  "warning.md": info,
  "error.md": error,
  "ignored.md": error,
  ".oprechtignore": "ignored.md\n",
  "unreadable.docx": "no archive",
  "warn.yaml": "rules: {non-apology: warning}\n",
  "strict.yaml": "rules: {non-apology: warning}\nmax-warnings: 0\n",
  "expect.yaml": "expect: {require: [compensation]}\n",
  "broken.yaml": "gener: reply\n",
  "broken.json": "{",
  "rules/en/words.yml": "sets: {so: [@no]}\n",
  "empty/x.png": "",
};

let top = "";

beforeAll(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), "oprecht-exit-")));
  mkdirSync(join(top, ".git"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  }
});

afterAll(() => rmSync(top, { recursive: true }));

function oprecht(args: string, command = bin) {
  const words = args.split(" ").filter((word) => word !== "");
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    cwd: top,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env.PATH },
  });
  return { status, stdout, stderr };
}

describe("0", () => {
  test.each([
    ["nothing is found", "good.md"],
    ["nothing at the fail level", "info.md"],
    ["errors, which are not to count", "error.md --exit-zero"],
    ["no more warnings than are allowed", "warning.md -c warn.yaml --max-warnings 1"],
    ["only ignored files are given", "ignored.md"],
    ["only ignored files are given, and no warning is allowed", "ignored.md --max-warnings 0"],
    ["a path brings nothing, which is no mistake", "none.md --no-error-on-unmatched"],
    ["help", "--help"],
    ["the version", "--version"],
    ["help of a command", "rules test --help"],
  ])("%s: oprecht %s", (_, args) => {
    expect(oprecht(args)).toMatchObject({ status: 0 });
  });
});

describe("1", () => {
  test.each([
    ["an error", "error.md"],
    ["an error in one of several files", "good.md error.md info.md"],
    ["a finding at the fail level", "info.md --fail-on info"],
    ["more warnings than are allowed", "warning.md -c warn.yaml --max-warnings 0"],
    ["more warnings than the configuration allows", "warning.md -c strict.yaml"],
    ["less than is expected", "good.md -c expect.yaml"],
  ])("%s: oprecht %s", (_, args) => {
    expect(oprecht(args)).toMatchObject({ status: 1, stderr: "" });
  });
});

describe("2", () => {
  test.each([
    ["no such flag", "good.md --fale-on error"],
    ["no such value", "good.md --fail-on loud"],
    ["flags that exclude each other", "--staged --since HEAD"],
    ["no such command of a command", "rules tset"],
    ["no such rule", "good.md --only legal"],
    ["nothing to do", ""],
    ["no such file", "none.md"],
    ["no such file, though another has errors", "error.md none.md"],
    ["no such file, though findings do not count", "good.md none.md --exit-zero"],
    ["a glob without files", "none/*.md"],
    ["a folder with nothing to read", "empty"],
    ["a file that cannot be read", "good.md unreadable.docx"],
    ["no such configuration", "good.md -c none.yaml"],
    ["a mistake in the configuration", "good.md -c broken.yaml"],
    ["a mistake in the rules", "good.md --rules rules"],
    ["a broken baseline", "good.md --baseline broken.json"],
    ["a report that cannot be written", "good.md -f json=none/x.json"],
    ["no repository of git", "--staged"],
  ])("%s: oprecht %s", (_, args) => {
    const { status, stderr } = oprecht(args);
    expect(status).toBe(2);
    expect(stderr).not.toBe("");
  });

  test("and what can be read is judged all the same", () => {
    const { status, stdout } = oprecht("none.md unreadable.docx error.md -f compact");
    expect(status).toBe(2);
    expect(stdout).toContain("error.md:1:14: error");
  });
});

test("3: a bug, with what is needed to report it", () => {
  // A copy of the command, in which the rules are damaged.
  const copy = join(top, "node_modules", "copy");
  copyPackage(copy);
  const rules = join(copy, "dist", "rules", "en.js");
  writeFileSync(rules, "export const ruleset = undefined;\n");
  const { status, stderr } = oprecht("error.md --lang en", join(copy, "bin", "oprecht.js"));
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(status).toBe(3);
  expect(stderr).toMatch(/^This is a bug in oprecht, not in your texts\./);
  expect(stderr).toContain(`oprecht ${version}, node ${process.version}\nTypeError: `);
});

// In a shell that is 130 and 143: 128 and the number of the signal.
test.each(["SIGINT", "SIGTERM"] as const)(
  "%s ends it, and nothing else comes of it",
  async (by) => {
    const child = spawn(process.execPath, [bin, "-"]);
    const told: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => told.push(data));
    // It waits for its input.
    await new Promise((done) => setTimeout(done, 700));
    child.kill(by);
    const ended = await new Promise((done) =>
      child.on("close", (code, signal) => done([code, signal])),
    );
    expect([ended, told]).toEqual([[null, by], []]);
  },
);

test("a reader that has seen enough changes nothing", () => {
  const piped = (file: string) => {
    const script = `"${process.execPath}" "${bin}" ${file} -f json | true; echo "\${PIPESTATUS[0]}"`;
    return spawnSync("bash", ["-c", script], { cwd: top, encoding: "utf8" }).stdout;
  };
  expect([piped("good.md"), piped("error.md")]).toEqual(["0\n", "1\n"]);
});
