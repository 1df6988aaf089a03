// What ten times the rules cost. Run it with
//   npx rolldown test/bench/ten-fold.ts --platform node --dir /tmp/bench && node /tmp/bench/ten-fold.js [nl.jsonl en.jsonl]
// Without files with a `text` on each line, the examples of the rules are the texts: few are as full of what rules look for.
import { readFileSync } from "node:fs";
import { argv, stdout } from "node:process";
import { createMatcher, type Matcher } from "../../src/engine/match/match.ts";
import { noFacts } from "../../src/model/facts.ts";
import { type Language, languages } from "../../src/model/language.ts";
import { readRuleFiles } from "../../src/ruleset/files.ts";
import { compileFiles } from "../../src/ruleset/load.ts";
import { multiply } from "./multiply.ts";
import { parse, textsOf } from "./sample.ts";

const { rulesets, sources } = compileFiles(readRuleFiles("rules"));

for (const language of languages) {
  const ruleset = rulesets.find((one) => one.language === language);
  if (!ruleset) continue;
  const texts = linesOf(language) ?? textsOf(sources, language, 400);
  const tenFold = multiply(ruleset, 10, rank(texts));
  const once = await time(createMatcher(ruleset), texts, language);
  const ten = await time(createMatcher(tenFold), texts, language);
  const ratio = (part: number, whole: number) => (part / whole).toFixed(2);
  stdout.write(
    [
      `${language}: ${ruleset.rules.length} rules, matching / parsing ${ratio(once.match, once.parse)};`,
      `${tenFold.rules.length} rules, ${ratio(ten.match, ten.parse)};`,
      `whole time x ${ratio(ten.parse + ten.match, once.parse + once.match)}\n`,
    ].join(" "),
  );
}

function linesOf(language: Language): readonly string[] | undefined {
  const file = argv.find((argument) => argument.endsWith(`${language}.jsonl`));
  const lines = file === undefined ? undefined : readFileSync(file, "utf8").trim().split("\n");
  return lines?.map((line) => JSON.parse(line).text);
}

/** Time parsing and matching text by text, as linting goes: the best of some rounds. */
async function time(match: Matcher, texts: readonly string[], language: Language) {
  let best = { parse: Number.POSITIVE_INFINITY, match: 0 };
  for (let round = 0; round < 25; round++) {
    const now = { parse: 0, match: 0 };
    for (const text of texts) {
      const start = performance.now();
      const sample = await parse(text, language);
      const parsed = performance.now();
      match({ ...sample, facts: noFacts });
      now.parse += parsed - start;
      now.match += performance.now() - parsed;
    }
    if (now.parse + now.match < best.parse + best.match) best = now;
  }
  return best;
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
