import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { configText } from "../../src/cli/init/config-text.ts";
import { main } from "../../src/cli/main.ts";
import { loadConfig } from "../../src/config/load.ts";
import { packageVersion, ruleNames } from "../../src/lint.ts";

const home = process.cwd();
let top = "";

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), "oprecht-init-")));
  process.chdir(top);
});

afterEach(() => {
  process.chdir(home);
  rmSync(top, { recursive: true });
});

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  }
}

const read = (path: string) => readFileSync(join(top, path), "utf8");

/** Run `oprecht init`; gives its lines, without those that say what comes next. */
async function init(...args: readonly string[]) {
  let told = "";
  const write = async (text: string) => {
    told += text;
    return undefined;
  };
  const sink = { write };
  const stdin = { isGiven: () => false, read: async () => undefined };
  const code = await main(["init", ...args], { stdin, stdout: sink, stderr: sink, env: {} });
  return { code, lines: (told.split("\n\nNext:")[0] ?? "").trimEnd().split("\n") };
}

const noHook = "No hook is written: nothing runs hooks here. For git's own: oprecht init --hook";
const noGit = "No hook is written: this is no repository of git.";
const noGithub = "No workflow is written: there is no folder .github.";
const written = "oprecht.config.yaml: written.";
const add = ": is there already, and stays as it is. Add to it:";
const line = '    PATH="node_modules/.bin:$PATH" oprecht --staged';
const hooks = ".git/hooks/pre-commit";
const workflow = ".github/workflows/oprecht.yml";
const manifest = '{"devDependencies": {"oprecht": "^0.1.0"}}';

test.each<[string, Record<string, string>, string[], string[]]>([
  ["nothing", {}, [], [written, noGit, noGithub]],
  ["nothing, and a hook is wanted", {}, ["--hook"], [written, noGit, noGithub]],
  ["git", { ".git/x": "" }, [], [written, noHook, noGithub]],
  [
    "a folder for GitHub",
    { ".git/x": "", ".github/x": "" },
    [],
    [written, noHook, `${workflow}: written.`],
  ],
  [
    "husky",
    { ".git/x": "", ".husky/_/h": "" },
    ["--hook"],
    [written, ".husky/pre-commit: written.", noGithub],
  ],
  [
    "husky with a hook",
    { ".git/x": "", ".husky/pre-commit": "npm test\n" },
    [],
    [written, `.husky/pre-commit${add}`, "    oprecht --staged", noGithub],
  ],
  [
    "husky with our hook",
    { ".git/x": "", ".husky/pre-commit": "npx oprecht --staged\n" },
    [],
    [written, ".husky/pre-commit: is there already, and stays as it is.", noGithub],
  ],
  [
    "lefthook",
    { ".git/x": "", "lefthook.yml": "" },
    [],
    [
      ...[written, "lefthook.yml: add to it:"],
      ...["    pre-commit:", "      jobs:", "        - run: npx oprecht --staged", noGithub],
    ],
  ],
  [
    "a configuration",
    { ".git/x": "", "oprecht.config.yml": "" },
    [],
    ["No configuration is written: oprecht.config.yml holds here already.", noHook, noGithub],
  ],
  [
    "settings in package.json",
    { ".git/x": "", "package.json": '{"oprecht": {}}' },
    [],
    ["No configuration is written: package.json holds here already.", noHook, noGithub],
  ],
])("where there is %s", async (_, files, args, lines) => {
  put(files);
  expect(await init(...args)).toEqual({ code: 0, lines });
  for (const [path, text] of Object.entries(files)) expect(read(path)).toBe(text);
});

test("what pre-commit is to have is shown, and its file stays as it is", async () => {
  put({ ".git/x": "", ".pre-commit-config.yaml": "repos: []\n" });
  const { lines } = await init("--hook");
  expect(lines[1]).toBe(".pre-commit-config.yaml: add to it:");
  expect(parse(lines.slice(2, -1).join("\n"))).toEqual([
    {
      repo: "local",
      hooks: [
        {
          id: "oprecht",
          name: "oprecht",
          entry: "oprecht --staged",
          language: "node",
          additional_dependencies: [`oprecht@${packageVersion}`],
          pass_filenames: false,
        },
      ],
    },
  ]);
  expect(read(".pre-commit-config.yaml")).toBe("repos: []\n");
});

describe("the hook of git", () => {
  beforeEach(() => void spawnSync("git", ["init", "-q", "."]));

  test("can be run, and is written once", async () => {
    expect((await init("--hook")).lines).toEqual([written, `${hooks}: written.`, noGithub]);
    expect(read(hooks)).toMatch(/^#!\/bin\/sh\n# .*\nPATH="\S+" oprecht --staged\n$/);
    expect(statSync(hooks).mode & 0o111).toBe(0o111);
    const again = `${hooks}: is there already, and stays as it is.`;
    expect((await init("--hook")).lines[1]).toBe(again);
  });

  test("stays as it is, if there is one", async () => {
    put({ [hooks]: "#!/bin/sh\nmake\n" });
    expect((await init("--hook")).lines).toEqual([written, hooks + add, line, noGithub]);
    expect(read(hooks)).toBe("#!/bin/sh\nmake\n");
  });

  test("is for the user to write where it would hold for other repositories too", async () => {
    put({ "shared/x": "", "own/x": "" });
    process.chdir("own");
    spawnSync("git", ["init", "-q", "."]);
    spawnSync("git", ["config", "core.hooksPath", join(top, "shared")]);
    const { lines } = await init("--hook");
    expect(lines.slice(1, 3)).toEqual([`${join(top, "shared", "pre-commit")}: add to it:`, line]);
    expect(existsSync(join(top, "shared", "pre-commit"))).toBe(false);
  });
});

test("the workflow takes oprecht from the project if it is there", async () => {
  put({ ".github/x": "", "package.json": "{}" });
  const runs = () =>
    parse(read(workflow)).jobs.oprecht.steps.flatMap(({ run }: { run?: string }) => run ?? []);
  const flags = '--since HEAD^ -f github -f markdown="$GITHUB_STEP_SUMMARY"';
  await init();
  expect(runs()).toEqual([`npx --yes oprecht@${packageVersion} ${flags}`]);
  rmSync(workflow);
  put({ "package.json": manifest });
  await init();
  expect(runs()).toEqual(["npm ci", `npx oprecht ${flags}`]);
});

test("a dry run shows what would be written, and writes nothing", async () => {
  put({ ".git/x": "", ".github/x": "", ".husky/x": "" });
  const before = readdirSync(top, { recursive: true }).sort();
  const { code, lines } = await init("--dry-run");
  expect(code).toBe(0);
  expect(lines.filter((line) => !line.startsWith("    ") && line !== "")).toEqual([
    "oprecht.config.yaml: would be written:",
    ".husky/pre-commit: would be written:",
    `${workflow}: would be written:`,
  ]);
  expect(lines).toContain("    fail-on: error");
  expect(readdirSync(top, { recursive: true }).sort()).toEqual(before);
});

test("what cannot be written is said, and the rest is written", async () => {
  put({ ".git/x": "", ".github": "a file" });
  const { code, lines } = await init();
  expect(code).toBe(2);
  expect(lines).toEqual([written, noHook, `${workflow}: cannot be written: ENOTDIR.`]);
});

test.each([[["x"]], [["--hok"]], [["--ui-lang", "de"]]])("%j is a mistake", async (args) => {
  expect((await init(...args)).code).toBe(2);
  expect(readdirSync(top)).toEqual([]);
});

const dutch = "Wat vervelend dat uw pakket te laat kwam. Wij bezorgen het vandaag nog bij u.";
const english = "How annoying that your parcel was late. We will bring it to you today.";

test.each([
  [{ "a.md": dutch, "b.txt": english, "c.jsonl": `{"text": "${dutch}"}` }, "nl"],
  [{ "a.md": english, ".oprechtignore": "old/\n", "old/b.md": dutch, "old/c.md": dutch }, "en"],
  [{ "a.md": english, "b.md": dutch }, undefined],
  [{ "a.json": "{", "b.docx": "no zip", "c.md": "" }, undefined],
])("the language of %j is %s", async (files, language) => {
  put(files);
  await init();
  expect(parse(read("oprecht.config.yaml")).language).toBe(language);
});

describe.each(["nl", "en"] as const)("the configuration, explained in %s,", (language) => {
  const names = () => ruleNames([]);

  test("says what was seen, and where editors find the schema", async () => {
    put({ "node_modules/oprecht/src/config/config.schema.json": "{}", "own/x": "" });
    process.chdir("own");
    await init("--ui-lang", language);
    const text = read("own/oprecht.config.yaml");
    const at = "../node_modules/oprecht/src/config/config.schema.json";
    expect(text.split("\n")[0]).toBe(`# yaml-language-server: $schema=${at}`);
    const { path, ...settings } = await loadConfig(
      join(top, "own", "oprecht.config.yaml"),
      "x",
      names,
    );
    expect(settings).toEqual({ rules: {}, facts: {}, failOn: "error" });
  });

  test("can be had by taking signs away", async () => {
    const text = configText({}, language).replaceAll(/^# (?=[a-z-]+:(?: |$)| )/gm, "");
    put({ "all.yaml": text });
    const config = await loadConfig(join(top, "all.yaml"), "all.yaml", names);
    expect(config).toMatchObject({
      language: "nl",
      rules: { "non-apology/inconvenience-boilerplate": "warning" },
      facts: {
        genre: "reply",
        organisation: { handles: [language === "nl" ? "@dester" : "@thestar"] },
      },
      expect: { require: ["sympathy"], forbid: ["denial"] },
    });
  });
});
