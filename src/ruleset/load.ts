import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Language, languages } from "../model/language.ts";
import type { RuleIndex, Ruleset } from "../model/rule.ts";
import { compileRule } from "./rule.ts";

/**
 * Load the rules of a language from a folder that holds one folder per language.
 *
 * @throws SyntaxError that names the file, for the first rule that cannot be compiled.
 */
export function loadRules(folder: string, language: Language): Ruleset {
  const read = (path: string): unknown => parse(readFileSync(join(folder, path), "utf8"));
  const words = read(`${language}/words.yml`);
  const rules = ruleFiles(folder, language).map((path) => compileRule(path, read(path), words));
  return { language, rules };
}

/** Say which rules a folder holds, without compiling them. */
export function indexRules(folder: string): RuleIndex {
  const hash = createHash("sha256");
  const files = languages.flatMap((language) => [
    ...ruleFiles(folder, language),
    `${language}/words.yml`,
  ]);
  for (const path of files) {
    hash.update(`${path}\0${readFileSync(join(folder, path), "utf8")}\0`);
  }
  const ids = languages.flatMap((language) => ruleFiles(folder, language).map(ruleId));
  return {
    hash: hash.digest("hex"),
    ids: sortedSet(ids),
    categories: sortedSet(ids.map((id) => id.slice(0, id.indexOf("/")))),
  };
}

/** List a language's rule files, sorted: `nl/category/name.yml`. */
function ruleFiles(folder: string, language: Language): readonly string[] {
  return readdirSync(join(folder, language), { recursive: true, encoding: "utf8" })
    .map((path) => `${language}/${path.replaceAll("\\", "/")}`)
    .filter((path) => /^\w+\/[^/]+\/[^/]+\.yml$/.test(path))
    .sort();
}

/** The path is the identity: `nl/category/name.yml` is `category/name`. */
function ruleId(path: string): string {
  return path.slice(path.indexOf("/") + 1, -".yml".length);
}

function sortedSet(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
