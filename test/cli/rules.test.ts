import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyPackage } from "../package-copy.ts";
import { references, ruleFile } from "../rule-sample.ts";
import { run } from "./run.ts";

const right = ruleFile(
  'severity: error\npatterns: ["@oops"]',
  'flags: ["[[Oops]]!", "So [[oops]]", "[[Oops]]."]\npasses: [Hello, Bye, Well]\n',
);

const files = {
  "mine/en/words.yml": "sets: {oops: [oops]}\n",
  "mine/en/corporate-tone/oops.yml": right,
  "mine/nl/sarcasm/foei.yml": right.replace("@oops", "oops"),
  "wrong/en/corporate-tone/oops.yml": right.replace("@oops", "oeps"),
  "broken/en/words.yml": "sets: {oops: [oops]}\n",
  "broken/en/corporate-tone/oops.yml": right,
  "broken/en/sarcasm/bad.yml": "title: Bad\n",
  "empty/x.txt": "",
  "text.md": "Oops! We dropped your parcel, and we told you too late.\n",
  "oprecht.config.yaml": "packs: [mine]\nrules: {corporate-tone/oops: info}\n",
  "none/oprecht.config.yaml": "packs: [../broken]\n",
  "none/text.md": "Oops!\n",
};

let top: string;
let home: string;

beforeAll(async () => {
  top = await realpath(await mkdtemp(join(tmpdir(), "oprecht-rules-")));
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

/** Run a command line, words apart by spaces, `_` for a space in a word. */
function type(line: string, stdin?: string) {
  const words = line.split(" ").map((word) => word.replaceAll("_", " "));
  return run(words, { stdin });
}

describe("oprecht rules test", () => {
  test.each([
    ["mine", 0, "12 examples, none fails; 2 rules", ""],
    ["mine/en/corporate-tone", 0, "6 examples, none fails; 1 rule;", ""],
    ["mine/en/corporate-tone/oops.yml", 0, "6 examples, none fails; 1 rule;", ""],
    [
      "mine/nl/words.yml",
      2,
      "no examples; 0 rules; 0 todo; 1 file not tried",
      "There is no such file",
    ],
    ["mine/en/words.yml", 0, "6 examples, none fails; 1 rule;", ""],
    ["wrong", 1, "wrong/en/corporate-tone/oops.yml:8:10  corporate-tone/oops", ""],
    ["mine wrong", 2, "", "wrong/en/corporate-tone/oops.yml:1:1: There is a rule"],
    [
      "broken",
      2,
      "6 examples tried; 1 rule; 0 todo; 1 file not tried",
      "broken/en/sarcasm/bad.yml:1:1: The key",
    ],
    ["empty", 2, "no examples; 0 rules; 0 todo; 1 file not tried", "empty:1:1: There are no rules"],
    [
      "nowhere",
      2,
      "no examples; 0 rules; 0 todo; 1 file not tried",
      "nowhere:1:1: There is no such file",
    ],
    [
      "mine/en/corporate-tone/none.yml",
      2,
      "no examples; 0 rules; 0 todo; 1 file not tried",
      "none.yml:1:1: There is no such file",
    ],
    ["mine --forms", 2, "", "Unknown option --forms."],
  ])("%s", async (args, code, stdout, stderr) => {
    const result = await type(`rules test ${args}`);
    expect(result.code).toBe(code);
    expect(result.stdout).toContain(stdout);
    expect(result.stderr).toContain(stderr);
    if (stderr === "") expect(result.stderr).toBe("");
  });

  // Those of a copy of the package, which has but few: all that there are take as long as all else here.
  test("without paths, of the built-in rules", async () => {
    const copy = join(top, "copy");
    copyPackage(copy);
    const rules = join(copy, "rules");
    await cp(join(top, "mine"), rules, { recursive: true });
    await writeFile(join(rules, "references.yml"), references);
    await writeFile(join(rules, "en/corporate-tone/wrong.yml"), right.replace("@oops", "oeps"));
    const args = [join(copy, "bin/oprecht.js"), "rules", "test"];
    const { status, stdout, stderr } = spawnSync("node", args, { cwd: top, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toContain("3 of 18 examples fail; 3 rules; ");
    expect(stdout).toContain("copy/rules/en/corporate-tone/wrong.yml:8:10  corporate-tone/wrong");
    expect(stdout).not.toContain("mine/");
    expect(status).toBe(1);
  });
});

describe("list, show and trace", () => {
  test.each([
    ["", 0, "legal-reservation", ""],
    ["list --no-config --lang nl", 0, "Juridisch voorbehoud", ""],
    ["list", 0, "  oops", ""],
    ["list --category sarcasm", 0, "  foei                 error    Sample  ", ""],
    ["list --category sarcsm", 2, "", "Did you mean “sarcasm”?"],
    ["--lang en", 0, "Legal reservation", ""],
    ["show oops", 0, "file         mine/en/corporate-tone/oops.yml", ""],
    ["show corporate-tone/oops --forms", 0, "@oops", ""],
    ["show oops --lang nl", 2, "", "There is no rule “corporate-tone/oops” for Dutch texts."],
    ["show ops", 2, "", "There is no rule “ops”. Did you mean “corporate-tone/oops”?"],
    ["show", 2, "", "Something is missing: <id>."],
    ["show oops --no-config", 2, "", "There is no rule “oops”."],
    ["show oops --no-config --rules mine", 0, "corporate-tone/oops", ""],
    ["trace oops Oops, we did it again. --lang en", 0, "→ reported: “Oops”", ""],
    ["trace foei Oops, we did it again. --lang en", 2, "", "for English texts"],
    ["trace oops Hello_there --lang en", 0, "→ does not fire here", ""],
    ["trace oops Oeps --genre nothing", 2, "", "The option --genre does not take"],
    ["trace oops _", 2, "", "There is nothing in the text."],
    ["list --category policy --lang en", 0, "  require  error  Asked for and missing\n", ""],
    ["show policy/grade --lang en", 0, "policy/grade  English\n\n  file ", ""],
    ["show require --lang nl", 0, "bij “expect: require”:", ""],
    ["trace policy/grade Oops", 2, "", "policy/grade looks for no words"],
    ["lis", 2, "", "There is no command “lis”. Did you mean “list”?"],
    ["list --rules broken --no-config", 2, "", "broken/en/sarcasm/bad.yml:1:1: The key"],
    ["--help", 0, "rules <command>", ""],
    ["trace --help", 0, "rules trace [options] <id> <text>", ""],
    ["trace --help --ui-lang nl", 0, "rules trace [opties] <id> <tekst>", ""],
  ])("oprecht rules %s", async (args, code, stdout, stderr) => {
    const result = await type(`rules ${args}`);
    expect(result.stderr).toContain(stderr);
    if (stderr === "") expect(result.stderr).toBe("");
    expect(result.stdout).toContain(stdout);
    expect(result.code).toBe(code);
  });

  test.each(["rules trace oops -", "rules trace oops"])("%s, from standard input", async (line) => {
    const { stdout } = await type(line, "Oops! We dropped it, and we are sorry for that.");
    expect(stdout).toContain("→ reported: “Oops”");
  });
});

describe("oprecht with packs", () => {
  test.each([
    ["text.md -f compact --cache", 0, "text.md:1:1: info: No. (corporate-tone/oops)\n", ""],
    ["text.md -f compact --cache --rule corporate-tone/oops=error", 1, "error: No.", ""],
    ["text.md -f compact --cache --only corporate-tone/oops", 0, "info: No.", ""],
    [
      "text.md -f compact --cache --no-config --rules mine",
      1,
      "error: No. (corporate-tone/oops)",
      "",
    ],
    // One pack that is named twice is one.
    ["text.md -f compact --cache --rules mine", 0, "info: No.", ""],
    ["text.md -f compact --no-config", 0, "", ""],
    ["text.md --no-config --rule corporate-tone/oops=off", 2, "", "No rule or category is called"],
    ["text.md --rules nowhere", 2, "", "nowhere:1:1: There is no such file"],
    ["text.md --rules=", 2, "", "The option --rules needs a value."],
    ["text.md none/text.md --cache", 2, "", "broken/en/sarcasm/bad.yml:1:1: The key "],
  ])("%s", async (args, code, stdout, stderr) => {
    const result = await type(args);
    expect(result.stderr).toContain(stderr);
    if (stderr === "") expect(result.stderr).toBe("");
    expect(result.stdout).toContain(stdout);
    expect(result.code).toBe(code);
  });
});
