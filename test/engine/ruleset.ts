import { createMatcher, type Matcher } from "../../src/engine/match/match.ts";
import { parseText } from "../../src/engine/parse/parse.ts";
import type { Block, Text } from "../../src/model/document.ts";
import { type Facts, noFacts } from "../../src/model/facts.ts";
import type { Language } from "../../src/model/language.ts";
import { literalMap } from "../../src/model/map.ts";
import type { Match } from "../../src/model/match.ts";
import type { Ruleset } from "../../src/model/rule.ts";
import { compileFiles } from "../../src/ruleset/load.ts";

/** What a test says of a rule: the keys of a rule file, all of them optional. */
export type RuleParts = Readonly<Record<string, unknown>>;

/** Rules by id, in the order in which their files come; `words` is YAML. */
export interface Folder {
  language?: Language;
  words?: string;
  /** Rules with mistakes are left out, instead of being thrown. */
  leaveOut?: boolean;
  rules: Readonly<Record<string, RuleParts>>;
}

/** What rule files must have, whatever a test is about. */
const required = {
  title: "Title",
  why: "Why.",
  sources: ["one-2001"],
  flags: ["[[a]]", "[[b]]", "[[c]]"],
  passes: ["d", "e", "f"],
};

const references = { "one-2001": { author: "One, A.", year: 2001, title: "One" } };

const finding = { severity: "info", message: "Message.", advice: "Advice." };

/** Compile rules; what is wrong with them is thrown. */
export function rulesetOf(folder: Folder): Ruleset {
  const { ruleset, problems } = compile(folder);
  if ((problems.length > 0 && !folder.leaveOut) || !ruleset)
    throw new Error(JSON.stringify(problems));
  return ruleset;
}

/** List the ids of the messages about what is wrong with rules. */
export function problemsOf(folder: Folder): readonly string[] {
  return compile(folder).problems.map(({ message }) => message.id);
}

function compile({ language = "nl", words = "{}", rules }: Folder) {
  const files = Object.entries(rules).map(([id, parts]) => {
    const isLabel = /^(?:strategy|component|voice|feature|contact)\//.test(id);
    const rule = { ...required, ...(isLabel ? {} : finding), ...parts };
    return { name: `${language}/${id}.yml`, path: `${id}.yml`, text: JSON.stringify(rule) };
  });
  const { rulesets, problems } = compileFiles(
    [
      { name: `${language}/words.yml`, path: "words.yml", text: words },
      { name: "references.yml", path: "references.yml", text: JSON.stringify(references) },
      ...files,
    ],
    { wanted: [language] },
  );
  return { ruleset: rulesets[0], problems };
}

/** Matches texts with rules. Paragraphs are apart by a blank line; a line with `> ` quotes. */
export type Find = (value: string, facts?: Partial<Facts>) => Promise<readonly Match[]>;

/** Compile rules, and make ready to match texts with them. */
export function finder(folder: Folder): Find {
  const matcher = createMatcher(rulesetOf(folder));
  return findWith(matcher, folder.language ?? "nl");
}

/** Make ready to match texts. */
export function findWith(matcher: Matcher, language: Language): Find {
  return async (value, facts = {}) => {
    const sentences = await parseText(textOf(value), language, facts.genre);
    return matcher({ value, sentences, facts: { ...noFacts, ...facts } });
  };
}

/** Make a text of paragraphs. */
export function textOf(value: string): Text {
  const blocks = [...value.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ 0: found, index }): Block => {
    const kind = found.startsWith("# ") ? "heading" : "paragraph";
    return { kind, start: index, end: index + found.length, quoted: found.startsWith("> ") };
  });
  return { id: "one", value, map: literalMap(value.length), blocks, facts: {} };
}

/** Show a text with what rules found in it between `[[` and `]]`, as the examples of rules do. */
export function show(value: string, matches: readonly Pick<Match, "start" | "end">[]): string {
  let shown = "";
  let at = 0;
  for (const { start, end } of matches.toSorted((a, b) => a.start - b.start)) {
    shown += `${value.slice(at, start)}[[${value.slice(start, end)}]]`;
    at = end;
  }
  return shown + value.slice(at);
}
