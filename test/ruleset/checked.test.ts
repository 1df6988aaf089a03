import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Problem } from "../../src/model/errors.ts";
import { checkRules } from "../../src/ruleset/check.ts";
import { keepSource, recallSources } from "../../src/ruleset/checked.ts";
import type { RuleFile } from "../../src/ruleset/files.ts";
import { compileChecked } from "../../src/ruleset/load.ts";
import { builtinFiles } from "../../src/ruleset/read-packs.ts";
import type { Located, RuleSource } from "../../src/ruleset/source/rule-source.ts";
import { copyPackage } from "../package-copy.ts";
import { ruleFile } from "../rule-sample.ts";

const builtin = builtinFiles().filter(({ name }) => !name.startsWith("nl/"));
const written = checkRules(builtin);
const known = recallSources(builtin, { en: plain(keepSource(written, "en")) });

/** What is left of a value in JSON. */
function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}

const right = {
  "en/words.yml": 'sets: {oops: [oops, "@inconvenience", ~to-do]}\nnouns: {to-do: to-dos}\n',
  "en/corporate-tone/oops.yml": ruleFile('severity: error\npatterns: ["@oops for @apology"]'),
  "en/sarcasm/after.yml": ruleFile(
    "severity: info\npatterns: [so]\nwhen: [{ has: strategy/apology }, { not: corporate-tone/oops }]",
  ),
  "references.yml": "me-2026: {author: Me, title: Mine}\n",
  "pack.yml": "name: Mine\nrules: {non-apology: info, non-apology/minimiser: off}\n",
};

const wrong = {
  "en/words.yml": "sets: {apology: [oops], oops: [~nothing]}\nverbs: {regular: [apologize]}\n",
  "en/non-apology/minimiser.yml": ruleFile("severity: error\npatterns: [a]"),
  "en/sarcasm/after.yml": ruleFile('severity: info\npatterns: ["so @aplogy", "{strategy/no}"]'),
  "en/sarcasm/circle.yml": ruleFile("severity: info\npatterns: ['{sarcasm/circle}']"),
  "en/sarcasm/half.yml": "title: Half\n",
  "references.yml": "lazare-2004: {author: Me, title: Mine}\n",
  "pack.yml": "rules: {non-apology/minimizer: off}\n",
};

describe("what is recalled is what was written", () => {
  test.each([
    ["on its own", {}, 0],
    ["with a pack", right, 0],
    ["with a pack full of mistakes", wrong, 15],
  ])("%s", (_, pack, count) => {
    const own = Object.entries(pack).map(([name, text]) => ({ name, path: `my/${name}`, text }));
    const compile = (checked: ReturnType<typeof checkRules>) =>
      plain(compileChecked(checked, { wanted: ["en"], isWanted: isIn(own) }));
    const recalled = compile(checkRules([...builtin, ...own], known));
    expect(recalled).toStrictEqual(compile(checkRules([...builtin, ...own])));
    expect(recalled.problems).toHaveLength(count);
  });

  test("to the letter to blame", () => {
    const recalled = checkRules(builtin, known);
    const blame = ({ rules }: typeof recalled) => rules.map(blames);
    expect(blame(recalled)).toEqual(blame(written));
  });
});

function isIn(files: readonly RuleFile[]) {
  return ({ path }: RuleSource) => files.some((file) => file.path === path);
}

/** Blame some texts of a rule, at their fourth letter. */
function blames(rule: RuleSource): readonly Problem[] {
  const { message, advice, cases, flags, passes } = rule;
  const some: readonly (Located | undefined)[] = [
    ...[message, advice, flags.at(-1), passes.at(-1)],
    ...cases.flatMap(({ patterns, unless }) => [patterns.at(-1), unless.at(-1)]),
  ];
  return some.flatMap((text) => text?.blame({ id: "yamlEmpty" }, 3) ?? []);
}

describe("in a copy of the package", () => {
  const copy = mkdtempSync(join(tmpdir(), "oprecht-edited-"));
  copyPackage(copy, "rules");
  afterAll(() => rmSync(copy, { recursive: true }));

  test("rules that were edited are not as they were built", () => {
    const rule = join(copy, "rules/en/non-apology/minimiser.yml");
    writeFileSync(rule, readFileSync(rule, "utf8").replace(/^title: .+/m, "title: Small talk"));
    const args = ["bin/oprecht.js", "rules", "show", "minimiser", "--lang", "en", "--no-config"];
    const { stdout } = spawnSync("node", args, { cwd: copy, encoding: "utf8" });
    expect(stdout).toContain("Small talk");
  });
});
