import { describe, expect, test } from "vitest";
import { helpText, readOptions } from "../../src/cli/options.ts";
import { UserError } from "../../src/model/errors.ts";
import { say } from "../../src/model/messages/index.ts";

const read = (...argv: string[]) => readOptions(argv, "en", "1.2.3");

/** What is asked for if nothing is. */
const plain = {
  paths: [],
  facts: {},
  rules: {},
  outputs: [{ format: "pretty" }],
  errorOnUnmatched: true,
  fix: false,
  ignore: true,
  staged: false,
  cache: false,
  exitZero: false,
  quiet: false,
};

describe("options", () => {
  test.each([
    ["", {}],
    ["lint", {}],
    ["a.md b", { paths: ["a.md", "b"] }],
    ["lint a.md", { paths: ["a.md"] }],
    ["./lint", { paths: ["./lint"] }],
    ["-", { paths: ["-"] }],
    ["-- -x.md", { paths: ["-x.md"] }],
    ["a.md --lang nl b.md", { paths: ["a.md", "b.md"], lang: "nl" }],
    ["--lang=auto", { lang: "auto" }],
    [
      "--genre reply --fault own --channel public --audience klant",
      { facts: { genre: "reply", fault: "own", channel: "public", audience: "klant" } },
    ],
    [
      "--org Ster,@ster --org Zon a.md",
      {
        paths: ["a.md"],
        facts: { organisation: { names: ["Ster", "Zon"], roles: [], handles: ["@ster"] } },
      },
    ],
    ["--reply-to message.txt a.md", { paths: ["a.md"], replyTo: "message.txt" }],
    ["--rule a/b=off --rule a=info", { rules: { "a/b": "off", a: "info" } }],
    ["--only a,b --only c --skip d", { only: ["a", "b", "c"], skip: ["d"] }],
    ["-f json", { outputs: [{ format: "json" }] }],
    [
      "-f pretty --format json=x=y.json",
      { outputs: [{ format: "pretty" }, { format: "json", file: "x=y.json" }] },
    ],
    ["-qc c.yaml", { quiet: true, config: "c.yaml" }],
    ["--no-config", { config: false }],
    [
      "--fail-on info --max-warnings 0 --exit-zero",
      { failOn: "info", maxWarnings: 0, exitZero: true },
    ],
    ["--no-error-on-unmatched", { errorOnUnmatched: false }],
    ["--no-ignore", { ignore: false }],
    ["--baseline x.json", { baseline: "x.json" }],
    ["--no-baseline", { baseline: false }],
    ["--shard 2/8", { shard: { number: 2, of: 8 } }],
    ["--fix a.md", { fix: true, paths: ["a.md"] }],
    ["--ignore-path x", { ignorePath: "x" }],
    ["--staged a.md", { staged: true, paths: ["a.md"] }],
    ["--since main", { since: "main" }],
    ["--max-file-size 1.5MB", { maxFileSize: 1_500_000 }],
    ["--max-file-size 12kb", { maxFileSize: 12_000 }],
    ["--max-file-size 7", { maxFileSize: 7 }],
    ["--stdin-filename a.md --color", { stdinFilename: "a.md", color: true }],
    ["--no-color", { color: false }],
  ])("%s", (argv, expected) => {
    const { uiLang: _, ...options } = {
      uiLang: 0,
      ...Object(read(...argv.split(" ").filter(Boolean))),
    };
    expect(options).toEqual({ ...plain, ...expected });
  });
});

describe("mistakes", () => {
  test.each([
    [
      "--genr x",
      "Onbekende optie --genr. Bedoelt u --genre?",
      "Unknown option --genr. Did you mean --genre?",
    ],
    [
      "--genr=x",
      "Onbekende optie --genr. Bedoelt u --genre?",
      "Unknown option --genr. Did you mean --genre?",
    ],
    [
      "--hlep",
      "Onbekende optie --hlep. Bedoelt u --help?",
      "Unknown option --hlep. Did you mean --help?",
    ],
    ["-x", "Onbekende optie -x.", "Unknown option -x."],
    ["--zzzzzzzzzz", "Onbekende optie --zzzzzzzzzz.", "Unknown option --zzzzzzzzzz."],
    [
      "--color=always",
      "Achter de optie --color hoort geen waarde.",
      "The option --color takes no value.",
    ],
    [
      "--format",
      "Achter de optie --format hoort een waarde.",
      "The option --format needs a value.",
    ],
    ["--only ,", "Achter de optie --only hoort een waarde.", "The option --only needs a value."],
    [
      "--fault owm",
      "“owm” kan niet bij de optie --fault. Bedoelt u “own”? Mogelijk: own, other, shared, unknown.",
      "The option --fault does not take “owm”. Did you mean “own”? Possible: own, other, shared, unknown.",
    ],
    [
      "--rule a=fatal",
      "“fatal” kan niet bij de optie --rule. Mogelijk: error, warning, info, off.",
      "The option --rule does not take “fatal”. Possible: error, warning, info, off.",
    ],
    [
      "--rule a",
      "“a” kan niet bij de optie --rule. Schrijf bijvoorbeeld --rule non-apology/legal-reservation=off.",
      "The option --rule does not take “a”. Write it as in --rule non-apology/legal-reservation=off.",
    ],
    [
      "--max-warnings many",
      "“many” kan niet bij de optie --max-warnings. Schrijf bijvoorbeeld --max-warnings 10.",
      "The option --max-warnings does not take “many”. Write it as in --max-warnings 10.",
    ],
    [
      "--max-file-size 0",
      "“0” kan niet bij de optie --max-file-size. Schrijf bijvoorbeeld --max-file-size 5MB.",
      "The option --max-file-size does not take “0”. Write it as in --max-file-size 5MB.",
    ],
    [
      "-f json=",
      "“json=” kan niet bij de optie --format. Schrijf bijvoorbeeld --format json=report.json.",
      "The option --format does not take “json=”. Write it as in --format json=report.json.",
    ],
    [
      "-f json -f compact",
      "Er kan maar één formaat naar het scherm. Geef de andere een bestand: --format json=rapport.json.",
      "Only one format can go to the screen. Give the others a file: --format json=report.json.",
    ],
    [
      "-f json=x -f compact=x",
      "Twee formaten zouden naar x worden geschreven. Geef elk een eigen bestand.",
      "Two formats would write to x. Give each a file of its own.",
    ],
  ])("%s", (argv, nl, en) => {
    const said = (language: "nl" | "en") => {
      try {
        readOptions(argv.split(" "), language, "1.2.3");
      } catch (error) {
        if (error instanceof UserError) return error.problems.map((p) => say(language, p.message));
        throw error;
      }
      return [];
    };
    expect(said("nl")).toEqual([nl]);
    expect(said("en")).toEqual([en]);
  });
});

test("a format that does not exist is told with those that do", () => {
  expect(() => read("-f", "jsn")).toThrow("flagInvalid");
});

test("version and help come instead of options", () => {
  expect(read("--version")).toBe("1.2.3\n");
  expect(read("a.md", "--help", "--genre", "reply")).toContain("Usage: oprecht [lint]");
  expect(read("-h")).toMatch(/^ {2}oprecht --genre statement press-release\.md$/m);
});

test.each(["nl", "en"] as const)("the help in %s fits 80 columns", (language) => {
  const lines = helpText(language, "1").split("\n");
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  expect(lines.filter((line) => /^ {2}(?:-\w, )?--/.test(line))).toHaveLength(36);
});
