import { isLanguage } from "../model/language.ts";
import { type Rule, type Severity, severities } from "../model/rule.ts";
import { compilePattern, type WordSets } from "./pattern.ts";

/**
 * Compile one rule file. Its path says what it is: `nl/category/name.yml`.
 *
 * @throws SyntaxError that names the file and what is wrong.
 */
export function compileRule(path: string, content: unknown, words: unknown): Rule {
  const [language, category, file = ""] = path.split("/");
  if (!isLanguage(language) || !category) throw new SyntaxError(`${path}: no rule of a language`);
  const fields = record(content, path);
  const sets = readSets(words);
  const text = (key: string) => required(fields[key], `${path}: ${key}`, isText);
  const list = (key: string) => required(fields[key], `${path}: ${key}`, isTextList);
  return {
    id: `${category}/${file.replace(/\.yml$/, "")}`,
    category,
    language,
    title: text("title"),
    severity: required(fields.severity, `${path}: severity`, isSeverity),
    message: text("message"),
    advice: text("advice"),
    why: text("why").trim(),
    sources: list("sources"),
    patterns: list("patterns").map((pattern) => compilePattern(pattern, sets)),
  };
}

function readSets(words: unknown): WordSets {
  if (words === undefined) return {};
  const sets = record(record(words, "words.yml").sets ?? {}, "words.yml: sets");
  return Object.fromEntries(
    Object.entries(sets).map(([name, members]) => [
      name,
      required(members, `words.yml: sets: ${name}`, isTextList),
    ]),
  );
}

function record(value: unknown, where: string): Readonly<Record<string, unknown>> {
  return required(value, where, isRecord);
}

function required<T>(value: unknown, where: string, is: (value: unknown) => value is T): T {
  if (is(value)) return value;
  throw new SyntaxError(`${where}: unexpected ${JSON.stringify(value) ?? "nothing"}`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}

function isSeverity(value: unknown): value is Severity {
  return severities.some((severity) => severity === value);
}
