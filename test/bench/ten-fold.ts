// What ten times the rules cost. Run it with
//   npx rolldown test/bench/ten-fold.ts --platform node --dir /tmp/bench && node /tmp/bench/ten-fold.js [nl.jsonl en.jsonl]
// Without files with a `text` on each line, the examples of the rules are the texts: few are as full of what rules look for.
import { readFileSync } from "node:fs";
import { argv, cpuUsage, stdout } from "node:process";
import { createMatcher, type Matcher } from "../../src/engine/match/match.ts";
import { noFacts } from "../../src/model/facts.ts";
import { type Language, languages } from "../../src/model/language.ts";
import { readRuleFiles } from "../../src/ruleset/files.ts";
import { compileFiles } from "../../src/ruleset/load.ts";
import { multiply } from "./multiply.ts";
import { parse, textsOf } from "./sample.ts";

// Rules for the messages that texts answer are not tried on texts.
const { rulesets, sources } = compileFiles(readRuleFiles("rules"), { part: "text" });
const rounds = 8;

for (const language of languages) {
  const ruleset = rulesets.find((one) => one.language === language);
  if (!ruleset) continue;
  const texts = linesOf(language) ?? textsOf(sources, language, 100);
  const tenFold = multiply(ruleset, 10, rank(texts));
  const once = await time(createMatcher(ruleset), texts, language);
  const ten = await time(createMatcher(tenFold), texts, language);
  const words = texts.join(" ").split(/\s+/).length;
  const line = (rules: number, { parse, match, found }: Cost) =>
    [
      `${language}: ${rules} rules, parsing ${(parse / words).toFixed(1)} us a word`,
      `matching ${(match / words).toFixed(1)}, ${(found / words).toFixed(2)} matches a word`,
      `${(match / found).toFixed(1)} us a match\n`,
    ].join(", ");
  stdout.write(line(ruleset.rules.length, once));
  stdout.write(line(tenFold.rules.length, ten));
  const ratio = (ten.parse + ten.match) / (once.parse + once.match);
  stdout.write(`${language}: whole time x ${ratio.toFixed(2)}\n`);
}

function linesOf(language: Language): readonly string[] | undefined {
  const file = argv.find((argument) => argument.endsWith(`${language}.jsonl`));
  const lines = file === undefined ? undefined : readFileSync(file, "utf8").trim().split("\n");
  return lines?.map((line) => JSON.parse(line).text);
}

/** Microseconds of the processor, and the matches that they bought. */
interface Cost {
  parse: number;
  match: number;
  found: number;
}

/** Time parsing and matching text by text, as linting goes: of each text the best of some rounds. */
async function time(match: Matcher, texts: readonly string[], language: Language): Promise<Cost> {
  const best = texts.map((): Cost => ({ parse: Infinity, match: Infinity, found: 0 }));
  for (let round = 0; round < rounds; round++) {
    for (const [at, text] of texts.entries()) {
      const start = cpu();
      const sample = await parse(text, language);
      const parsed = cpu();
      const found = match({ ...sample, facts: noFacts }).length;
      const matched = cpu();
      const before = best[at] ?? { parse: Infinity, match: Infinity };
      best[at] = {
        parse: Math.min(before.parse, parsed - start),
        match: Math.min(before.match, matched - parsed),
        found,
      };
    }
  }
  const sum = (name: keyof Cost) => best.reduce((total, one) => total + one[name], 0);
  return { parse: sum("parse"), match: sum("match"), found: sum("found") };
}

/** Others who work on the machine do not count, but what they leave of its caches does. */
function cpu(): number {
  const { user, system } = cpuUsage();
  return user + system;
}

/** Rank words by how often they occur. */
function rank(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of texts
    .join(" ")
    .toLowerCase()
    .matchAll(/[\p{L}']+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  return new Map(words.map((word, index) => [word, index]));
}
