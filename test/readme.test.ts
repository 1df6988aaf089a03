import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// Whatever the README shows is run: its files are written, its commands typed, its programs started.
const readme = readFileSync("README.md", "utf8");
const blocks = [...readme.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)].map(
  ([, language = "", name, text = ""]) => ({ language, name, text }),
);
const consoles = blocks.filter(({ language }) => language === "console");
const programs = blocks.filter(({ language }) => language === "js");

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "oprecht-readme-"));
  for (const { name, text } of blocks) {
    if (!name) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const bin = join(folder, "bin", "oprecht");
  mkdirSync(dirname(bin));
  writeFileSync(bin, `#!/bin/sh\nexec node ${resolve("bin/oprecht.js")} "$@"\n`, { mode: 0o755 });
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Type lines at a prompt; gives what the screen shows. The config file of the README is another example's. */
function type(script: string): string {
  const env = {
    ...process.env,
    PATH: `${join(folder, "bin")}${delimiter}${process.env.PATH}`,
    LANG: "en_GB.UTF-8",
    LC_ALL: "",
    NO_COLOR: "1",
    FORCE_COLOR: "",
    COLUMNS: "80",
  };
  const { stdout } = spawnSync("sh", ["-c", `rm -f oprecht.config.yaml; { ${script}\n} 2>&1`], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  return stdout;
}

test("shows something", () => {
  expect(consoles.length).toBeGreaterThan(3);
  expect(programs.length).toBeGreaterThan(0);
});

describe.each(consoles)("$text", ({ text }) => {
  const shown = text
    .split("\n")
    .filter((line) => !line.startsWith("$ "))
    .join("\n");
  const typed = [...text.matchAll(/^\$ (.*)$/gm)].map(([, line]) => line).join("\n");

  test("prints what is shown", () => {
    const printed = type(typed);
    // The help is not shown, only that it can be had.
    if (shown === "") expect(printed).toContain("oprecht");
    else expect(printed).toBe(shown);
  });
});

test.each(programs)("$text", ({ text }) => {
  const program = text.replace(
    /from "([\w/-]+)"/g,
    (_, name) => `from "${import.meta.resolve(name)}"`,
  );
  const file = join(folder, "program.mjs");
  writeFileSync(file, program);
  const { stdout, stderr, status } = spawnSync("node", [file], { cwd: folder, encoding: "utf8" });
  expect(status, stderr).toBe(0);
  expect(stdout + stderr).toContain("inconvenience-boilerplate");
});

test("the configuration it shows is one", () => {
  const shown = blocks.find(({ name }) => name === "oprecht.config.yaml");
  writeFileSync(join(folder, "shown.yaml"), shown?.text ?? "");
  expect(type("oprecht --config shown.yaml -f compact statement.txt; echo $?")).toMatch(
    /^statement.*\n.*\n1\n$/,
  );
});

test("the record it shows is one", () => {
  const shown = blocks.find(({ language }) => language === "json");
  writeFileSync(join(folder, "shown.jsonl"), shown?.text ?? "");
  expect(type("oprecht shown.jsonl -f compact")).toContain("[delivery-1]");
});

test("every folder of src stands in its table", () => {
  const named = [...readme.matchAll(/^\| `(\w+)\/` \|/gm)].map(([, name]) => name);
  const architecture = readFileSync("test/architecture.test.ts", "utf8");
  for (const name of named) expect(architecture).toContain(`  ${name}: [`);
});
