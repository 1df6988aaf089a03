import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { memory, run } from "./run.ts";

// Three findings: an info, and by the configuration in its folder a warning and an error.
const formula = "We apologise for the inconvenience. The parcel stood in the rain.\n";

const files = {
  "plain/a.md": formula,
  "plain/clean.md": "We dropped your parcel. We are sorry.\n",
  "warn/oprecht.config.yaml": "rules:\n  non-apology: warning\nmax-warnings: 1\n",
  "warn/a.md": formula,
  "warn/b.md": formula,
  "gate/oprecht.config.yaml": "fail-on: info\n",
  "gate/a.md": formula,
  "some/oprecht.config.yaml":
    "max-warnings: 1\noverrides:\n  - {files: strict/, rules: {non-apology: warning}, max-warnings: 0}\n" +
    "  - {files: loose/, rules: {non-apology: warning}}\n",
  "some/a.md": formula,
  "some/loose/a.md": formula,
  "some/strict/a.md": formula,
  "expect/oprecht.config.yaml": "overrides:\n  - {files: strict/, expect: {require: [sympathy]}}\n",
  "expect/a.md": "We dropped your parcel. We are sorry.\n",
  "expect/strict/a.md": "We dropped your parcel. We are sorry.\n",
  "error/oprecht.config.yaml":
    "rules: {non-apology/inconvenience-boilerplate: error}\ngenre: reply\n",
  "error/a.md": formula,
  "error/own.md": `---\ngenre: notice\n---\n\n${formula}`,
  "broken/oprecht.config.yaml": "gener: reply\nfault: me\n",
  "broken/a.md": formula,
  "empty/x.png": "x",
};

let top: string;
let home: string;

beforeAll(async () => {
  top = await realpath(await mkdtemp(join(tmpdir(), "oprecht-main-")));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(top, path)), { recursive: true });
    await writeFile(join(top, path), text);
  }
  await mkdir(join(top, ".git"));
  home = process.cwd();
  process.chdir(top);
});

afterAll(async () => {
  process.chdir(home);
  await rm(top, { recursive: true });
});

afterEach(() => rm(join(top, "report.json"), { force: true }));

/** Run a command line, words apart by spaces. */
function type(line: string, given: Parameters<typeof run>[1] = {}) {
  return run(line.split(" "), given);
}

async function json(line: string, stdin?: string) {
  const { stdout } = await type(`-f json ${line}`, stdin === undefined ? {} : { stdin });
  return JSON.parse(stdout);
}

describe("exit codes", () => {
  test.each([
    ["plain/clean.md", 0],
    ["plain/a.md", 0],
    ["plain", 0],
    ["plain/a.md --fail-on warning", 0],
    ["plain/a.md --fail-on info", 1],
    ["plain/a.md --rule non-apology=error", 1],
    ["plain/a.md --rule non-apology=error --exit-zero", 0],
    ["plain/a.md --rule non-apology=error --only non-apology/legal-reservation", 0],
    ["plain/a.md --rule non-apology=error --skip non-apology", 0],
    ["plain/a.md --rule non-apology=error --quiet", 1],
    ["plain/a.md --rule non-apology=warning --max-warnings 0", 1],
    ["plain/a.md --rule non-apology=warning --max-warnings 1", 0],
    ["warn/a.md", 0],
    ["warn", 1],
    ["warn --max-warnings 2", 0],
    ["warn plain --rule non-apology=warning --max-warnings 2", 1],
    ["warn --no-config", 0],
    // Of a limit in an override, the others' warnings are no part.
    ["some/a.md", 0],
    ["some/a.md some/loose", 0],
    ["some/strict", 1],
    ["some/loose some/strict --rule non-apology/inconvenience-boilerplate=info", 0],
    ["expect/a.md", 0],
    ["expect/strict", 1],
    ["expect/strict --rule policy/require=warning", 0],
    ["expect/strict --rule policy/requir=warning", 2],
    ["expect/strict --skip policy", 0],
    ["expect/strict --no-config", 0],
    ["gate/a.md", 1],
    ["gate/a.md --fail-on error", 0],
    ["gate plain", 1],
    ["error", 1],
    ["error --rule non-apology=off", 0],
    ["error --no-config", 0],
    ["plain/a.md -c error/oprecht.config.yaml", 1],
    ["error/a.md none.md", 2],
    ["none.md --exit-zero", 2],
    ["none.md --no-error-on-unmatched", 0],
    ["*.none --no-error-on-unmatched", 0],
    ["empty", 2],
    ["empty --no-error-on-unmatched", 0],
    ["broken", 2],
    ["broken --no-config", 0],
    ["plain -c none.yaml", 2],
    ["plain -c broken/oprecht.config.yaml", 2],
    ["plain/a.md --max-file-size 10", 2],
    ["plain/a.md --only non-apologi", 2],
    ["--nonsense", 2],
    ["", 2],
    ["--help", 0],
    ["--version", 0],
  ])("%s: %i", async (line, expected) => {
    expect((await type(line)).code).toBe(expected);
  });
});

describe("standard input", () => {
  test("is read when it is led in and no path is named", async () => {
    const { files } = await json("--lang en", formula);
    expect(
      files.map(({ path, format }: { path: string; format: string }) => [path, format]),
    ).toEqual([["<stdin>", "text"]]);
    expect(files[0].texts[0].findings[0].place.start).toEqual({ line: 1, column: 18, offset: 17 });
  });

  test("takes format and configuration from its file name", async () => {
    const { code, stdout } = await type("- -f json --stdin-filename error/new.md", {
      stdin: `> Someone else: sorry.\n\n${formula}`,
    });
    const [file] = JSON.parse(stdout).files;
    expect([code, file.path, file.format, file.texts[0].genre]).toEqual([
      1,
      "error/new.md",
      "markdown",
      "reply",
    ]);
  });

  test("may be too large", async () => {
    const { code, stderr } = await type("--max-file-size 10", { stdin: formula });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^<stdin>: .*10/);
  });
});

describe("facts", () => {
  test.each([
    ["plain/a.md", null],
    ["error/a.md", "reply"],
    ["error/own.md", "notice"],
    ["error/own.md --genre canned", "canned"],
  ])("genre in %s: %s", async (line, expected) => {
    const { files } = await json(`--lang en ${line}`);
    expect(files[0].texts[0].genre).toBe(expected);
  });
});

describe("what is said", () => {
  test("all mistakes of a configuration, and the other files are linted", async () => {
    const { code, stdout, stderr } = await type("broken plain/a.md -f json --ui-lang nl");
    expect(code).toBe(2);
    expect(stderr).toBe(
      [
        "broken/oprecht.config.yaml:1:1: Onbekende sleutel “gener”. Bedoelt u “genre”?",
        "    gener: reply",
        "    ^",
        "broken/oprecht.config.yaml:2:8: “me” kan hier niet. Mogelijk: own, other, shared, unknown.",
        "    fault: me",
        "           ^",
        "Eén bestand is niet beoordeeld wegens fouten in broken/oprecht.config.yaml.",
        "",
      ].join("\n"),
    );
    const report = JSON.parse(stdout);
    expect(report.files.map(({ path }: { path: string }) => path)).toEqual(["plain/a.md"]);
    expect(report.failures).toEqual([
      {
        path: "broken/oprecht.config.yaml",
        line: 1,
        column: 1,
        message: "Onbekende sleutel “gener”. Bedoelt u “genre”?",
      },
      {
        path: "broken/oprecht.config.yaml",
        line: 2,
        column: 8,
        message: "“me” kan hier niet. Mogelijk: own, other, shared, unknown.",
      },
      {
        path: "broken/a.md",
        message: "Niet beoordeeld: er staan fouten in de configuratie broken/oprecht.config.yaml.",
      },
    ]);
  });

  test("a path that is not there, in the language of the user", async () => {
    const { stderr } = await type("none.md plain/clean.md -f json", {
      env: { LANG: "nl_NL.UTF-8" },
    });
    expect(stderr).toBe("none.md: Dit bestand of deze map bestaat niet. Klopt het pad?\n");
  });

  test("unknown rules, all of them, and where to find help", async () => {
    const { stderr } = await type(
      "plain --rule non-apolgy=off --skip non-apology/legal-reservatio",
    );
    expect(stderr).toBe(
      [
        "No rule or category is called “non-apolgy” (--rule). Did you mean “non-apology”?",
        "No rule or category is called “non-apology/legal-reservatio” (--skip). Did you mean “non-apology/legal-reservation”?",
        "See oprecht --help.",
        "",
      ].join("\n"),
    );
  });

  test("the help on standard error, if there is nothing to do", async () => {
    const { stdout, stderr } = await type("");
    expect(stdout).toBe("");
    expect(stderr).toBe((await type("--help")).stdout);
  });
});

describe("outputs", () => {
  test("go to files without colour, next to one on the screen", async () => {
    const { code, stdout } = await type("plain -f pretty=report.json -f json --color");
    const written = await readFile(join(top, "report.json"), "utf8");
    expect(code).toBe(0);
    expect(JSON.parse(stdout).summary.files).toBe(2);
    expect(written).toContain("plain/a.md");
    expect(written).not.toContain("\u001b");
  });

  test.each([
    ["nowhere/report.json", "its folder does not exist."],
    ["plain", "EISDIR."],
  ])("that cannot be written to %s: the others still are", async (path, reason) => {
    const { code, stdout, stderr } = await type(`plain -f json=${path} -f compact`);
    expect(code).toBe(2);
    expect(stdout).toContain("plain/a.md:1:18:");
    expect(stderr).toBe(`The report cannot be written to ${path}: ${reason}\n`);
  });

  test("have colour when it is forced", async () => {
    expect((await type("plain/a.md")).stdout).not.toContain("\u001b[");
    expect((await type("plain/a.md", { env: { FORCE_COLOR: "1" } })).stdout).toContain("\u001b[");
  });
});

describe("promises", () => {
  test("are listed, however many findings there are", async () => {
    const { code, stdout, stderr } = await type("promises - --no-color --ui-lang nl --lang nl", {
      stdin: "Sorry voor het ongemak! Wij bellen u morgen.\n",
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(`<stdin>
regel  wie  wanneer  wat
1      Wij  morgen   bellen u

1 toezegging.
`);
  });

  test("go to files as reports do", async () => {
    const { code, stdout } = await type("promises plain -f json=report.json -f csv");
    expect(code).toBe(0);
    expect(stdout).toBe("path,text,line,who,what,when,condition,vague,promise\r\n");
    expect(JSON.parse(await readFile(join(top, "report.json"), "utf8")).promises).toEqual([]);
  });

  test.each([
    ["promises nowhere.md", "nowhere.md: There is no such file or folder. Check the path.\n"],
    ["promises plain -f sarif", "Possible: pretty, csv, json."],
    ["promises", "oprecht promises"],
  ])("%s is code 2", async (line, said) => {
    const { code, stderr } = await type(line);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });

  test("have help of their own", async () => {
    const { code, stdout } = await type("promises --help");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: oprecht promises \[options\] \[paths...\]\n/);
    expect(stdout).not.toContain("--fail-on");
  });
});

test("a bug is code 3, with its trace and a request", async () => {
  const broken = () => {
    throw new TypeError("Oops");
  };
  const stderr = memory();
  const code = await main([], {
    stdin: { isGiven: broken, read: broken },
    stdout: memory(),
    stderr,
    env: {},
  });
  expect(code).toBe(3);
  expect(stderr.written()).toMatch(
    /^This is a bug in oprecht.*\noprecht \S+, node \S+\nTypeError: Oops\n +at /,
  );
});
