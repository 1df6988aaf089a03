import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { loadConfig } from "../../src/config/load.ts";
import { configFor } from "../../src/config/overrides.ts";
import { ruleNames } from "../../src/lint.ts";

beforeEach(() => {
  const top = realpathSync(mkdtempSync(join(tmpdir(), "oprecht-config-for-")));
  const before = process.cwd();
  process.chdir(top);
  onTestFinished(() => {
    process.chdir(before);
    rmSync(top, { recursive: true });
  });
  write({ ".git/HEAD": "", ...files });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

const files = {
  "node_modules/house/oprecht.config.yaml": `# The house style
genre: statement
packs: [own]
rules:
  persuasion: off
  non-apology/minimiser: info
allow: Sorry, not sorry
overrides:
  - files: ["*.md"]
    fault: own
  - files: complaints/**
    expect: {grade: genuine}
`,
  "node_modules/house/own/en/words.yml": "",
  "oprecht.config.yaml": `extends: house
language: nl
organisation: ["De Ster: altijd"]
rules:
  non-apology/minimiser: off
allow:
  - met oprechte groet
extract: {text: [a, b], skip-if: {active: false}}
max-warnings: 3
`,
  "complaints/a.json": "[]",
  "press/package.json": '{\n  "name": "x",\n  "oprecht": {\n    "genre": "notice"\n  }\n}\n',
  "press/a.txt": "Sorry.",
};

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(["config", ...args], {
    stdin: { isGiven: () => false, read: async () => new Uint8Array() },
    stdout: { write: async (text) => void out.push(text) },
    stderr: { write: async (text) => void err.push(text) },
    env: {},
  });
  return { out: out.join(""), err: err.join(""), code };
}

test("everything that holds for a file, and where it stands", async () => {
  const found = await run(
    "--for",
    "complaints/a.json",
    "--fault",
    "other",
    "--rule",
    "sarcasm=off",
  );
  expect({ ...found, out: found.out.replace(/^# \d+/m, "# 50") }).toEqual({
    out: `# complaints/a.json
language: nl                                # oprecht.config.yaml:2
genre: statement                            # node_modules/house/oprecht.config.yaml:2
organisation: {names: ["De Ster: altijd"]}  # oprecht.config.yaml:3
fault: other                                # --fault
rules:
  persuasion: off                           # node_modules/house/oprecht.config.yaml:5
  non-apology/minimiser: off                # oprecht.config.yaml:5
  sarcasm: off                              # --rule
allow:
  - "Sorry, not sorry"                      # node_modules/house/oprecht.config.yaml:7
  - met oprechte groet                      # oprecht.config.yaml:7
packs:
  - node_modules/house/own                  # node_modules/house/oprecht.config.yaml:3
expect:
  grade: genuine                            # node_modules/house/oprecht.config.yaml:12
extract: {text: [a, b], skip-if: {active: false}}  # oprecht.config.yaml:8
fail-on: error                              # default
max-warnings: 3                             # oprecht.config.yaml:9
# 50 rules report; not: non-apology/minimiser, persuasion, sarcasm.
# What a text says of itself counts more than a configuration, and less than a flag.
`,
    err: "",
    code: 0,
  });
});

test("in JSON", async () => {
  const { out } = await run(
    "--for",
    "press/a.txt",
    "-f",
    "json",
    "--only",
    "sarcasm",
    "--ui-lang",
    "nl",
  );
  const { rules, ...answer } = JSON.parse(out);
  expect(answer).toEqual({
    file: "press/a.txt",
    leftAlone: null,
    settings: {
      language: "auto",
      genre: "notice",
      fault: "unknown",
      only: ["sarcasm"],
      "fail-on": "error",
    },
    origins: {
      "/language": "default",
      "/genre": "press/package.json:4",
      "/fault": "default",
      "/only": "--only",
      "/fail-on": "default",
    },
  });
  expect(rules.off).toContain("non-apology");
});

test.each(["complaints/a.json", "b.md", "press/a.txt"])(
  "what is printed for %s is a configuration that says the same",
  async (file) => {
    const { out } = await run("--for", file);
    writeFileSync("printed.yaml", out);
    const load = async (path: string) =>
      configFor(
        await loadConfig(join(process.cwd(), path), path, () => ruleNames()),
        join(process.cwd(), file),
      );
    const own = file.startsWith("press") ? "press/package.json" : "oprecht.config.yaml";
    const { path: _, warningGroup: __, facts, ...rest } = await load(own);
    expect(await load("printed.yaml")).toEqual({
      path: join(process.cwd(), "printed.yaml"),
      ...rest,
      facts: { fault: "unknown", ...facts },
      failOn: "error",
    });
  },
);

describe("why a file is left alone", () => {
  test.each([
    ["drafts/a.md", "Nobody lints this file: .oprechtignore:3 says “drafts/”. With"],
    ["x.tmp.md", "Nobody lints this file: .oprechtignore:4 says “*.tmp.md”. With"],
    ["ok.tmp.md", undefined],
    ["sub/deep/b.md", "Nobody lints this file: sub/.gitignore:1 says “deep”. With"],
    ["a.pdf", "Files that end in .pdf cannot be read"],
    [".hidden/a.md", "A walk through a folder passes “.hidden” over"],
    ["later.md", "There is no such file yet"],
    ["complaints/a.json", undefined],
  ])("%s", async (file, expected) => {
    write({
      ".oprechtignore": "# not ready\n\ndrafts/\n*.tmp.md\n!ok.tmp.md\n",
      "sub/.gitignore": "deep\r\n",
      ...Object.fromEntries(
        ["drafts/a.md", "x.tmp.md", "ok.tmp.md", "sub/deep/b.md", "a.pdf", ".hidden/a.md"].map(
          (path) => [path, "Sorry."],
        ),
      ),
    });
    const { out } = await run("--for", file, "--no-config");
    const [, second] = out.split("\n");
    if (expected === undefined) expect(second).toMatch(/^# language: auto/);
    else expect(second).toContain(`# ${expected}`);
    const unheeded = (await run("--for", file, "--no-config", "--no-ignore")).out;
    expect(unheeded).not.toContain("Nobody");
  });
});

test.each<[readonly string[], string]>([
  [["--for"], "The option --for needs a value."],
  [["--no-config"], "The option --for needs a value."],
  [["--for", "a.md", "-f", "pretty"], "The option --format does not take “pretty”."],
  [["--for", "a.md", "--rule", "sarcsm=off"], "No rule or category is called “sarcsm”"],
  [["--for", "a.md", "--config", "none.yaml"], "There is no configuration file none.yaml."],
])("%j is a mistake", async (args, expected) => {
  const { code, err } = await run(...args);
  expect([code, err.includes(expected)]).toEqual([2, true]);
});

test("a mistake in what is extended is told with its place", async () => {
  write({ "node_modules/house/oprecht.config.yaml": "\ngener: reply\n" });
  const { code, err } = await run("--for", "b.md");
  expect([code, err.split("\n")[0]]).toEqual([
    2,
    "node_modules/house/oprecht.config.yaml:2:1: Unknown key “gener”. Did you mean “genre”?",
  ]);
});

test("names from outside cannot drive a terminal", async () => {
  const { out } = await run("--for", "a\u001b[31m\n.md", "--audience", "x\u202e # y");
  expect(out).not.toContain("\u001b");
  expect(out).not.toContain("\u202e");
  expect(out.split("\n")[0]).toBe("# a\\x1b[31m\\n.md");
});

test("what packs say of rules, the last first, counts less than what the configuration says", async () => {
  write({
    "packs/a/en/words.yml": "",
    "packs/a/pack.yml": "rules:\n  sarcasm: info\n  non-apology/minimiser: warning\n  voice: off\n",
    "packs/b/en/words.yml": "",
    "packs/b/pack.yml": "rules: {sarcasm/hyperbole: off}\n",
    "x/oprecht.config.yaml": "packs: [../packs/a, ../packs/b]\nrules: {non-apology: info}\n",
  });
  const { out, err } = await run("--for", "x/a.txt");
  expect({ out: out.replace(/^# \d+/m, "# 50"), err }).toEqual({
    out: `# x/a.txt
# There is no such file yet; this would hold for it.
# language: auto          # default
fault: unknown            # default
rules:
  sarcasm: info           # packs/a/pack.yml:2
  voice: off              # packs/a/pack.yml:4
  sarcasm/hyperbole: off  # packs/b/pack.yml:1
  non-apology: info       # x/oprecht.config.yaml:2
packs:
  - packs/a               # x/oprecht.config.yaml:1
  - packs/b               # x/oprecht.config.yaml:1
fail-on: error            # default
# 50 rules report; not: sarcasm/hyperbole.
# What a text says of itself counts more than a configuration, and less than a flag.
`,
    err: "",
  });
});

test("a mistake in what a pack says of rules is said", async () => {
  write({ "p/en/words.yml": "", "p/pack.yml": "rules: {sarcasme: off}\n" });
  const { code, err } = await run("--for", "press/a.txt", "--rules", "p");
  expect({ code, err }).toEqual({
    code: 2,
    err: `p/pack.yml:1:9: No rule or category is called “sarcasme”. Did you mean “sarcasm”?
    rules: {sarcasme: off}
            ^
`,
  });
});
