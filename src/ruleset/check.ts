import { type Problem, sortProblems } from "../model/errors.ts";
import { isLanguage, type Language, languages } from "../model/language.ts";
import type { Reference } from "../model/rule-page.ts";
import type { Checker } from "../yaml/checker.ts";
import { keyOffset } from "../yaml/map.ts";
import { checkFile, wholeFile } from "./check-file.ts";
import type { KnownFiles } from "./checked.ts";
import type { RuleFile } from "./files.ts";
import type { WordsFile } from "./inflect/words-file.ts";
import { mergeWords } from "./merge-words.ts";
import { type Identity, identify } from "./source/identity.ts";
import { type PackFile, packChecker } from "./source/pack.ts";
import { references } from "./source/references.ts";
import { ruleChecker } from "./source/rule.ts";
import type { RuleSource } from "./source/rule-source.ts";
import type { OtherWords } from "./source/word-clashes.ts";
import { wordsChecker } from "./source/words.ts";

/** What folders of rules say, and all that is wrong with them. */
export interface CheckedRules {
  /** Of all languages, by path; what is wrong in a rule is left out of it. */
  rules: readonly RuleSource[];
  /** The ids of all rules of a language, those that cannot be read included. */
  ids: Readonly<Record<Language, readonly string[]>>;
  /** Absent where `words.yml` cannot be read, so that nothing can be said of names in patterns. */
  words: Readonly<Partial<Record<Language, WordsFile>>>;
  /** Sources by their keys; absent where `references.yml` cannot be read. */
  references?: Readonly<Record<string, Reference>>;
  /** What packs say of themselves, in their order. */
  packs: readonly PackFile[];
  /** By path and place. */
  problems: readonly Problem[];
}

/**
 * Check the files of folders of rules, each for all its mistakes; the names in patterns are left to the compiler.
 *
 * The files of one folder come behind those of another, which they may add to and not replace.
 * What a file says that is `known` is taken from there.
 */
export function checkRules(
  files: readonly RuleFile[],
  known: KnownFiles = new Map(),
): CheckedRules {
  const problems: Problem[] = [];
  const placed = placeFiles(files, problems);
  const ids = idsOf(placed);
  const sources = checkReferences(placed, known, problems);
  const keys = sources && { references: Object.keys(sources) };
  const rules = placed.rules.flatMap(({ file, identity }) => {
    const found = known.get(file)?.rule;
    if (found) return found;
    const names = { ids: ids[identity.language], ...keys };
    return checkFile(file, ruleChecker(file.path, identity, names), problems) ?? [];
  });
  const words = languages.map((language) => [
    language,
    checkWords(language, placed, ids[language], known, problems),
  ]);
  const packs = placed.packs.flatMap(
    (file) => checkFile(file, packChecker([...ids.nl, ...ids.en]), problems) ?? [],
  );
  return {
    rules,
    ids,
    words: Object.fromEntries(words.filter(([, found]) => found)),
    ...(sources && { references: sources }),
    packs,
    problems: sortProblems(problems),
  };
}

interface Placed {
  references: RuleFile[];
  words: Record<Language, RuleFile[]>;
  packs: RuleFile[];
  rules: { file: RuleFile; identity: Identity }[];
}

/** Tell by their names what the files are. */
function placeFiles(files: readonly RuleFile[], problems: Problem[]): Placed {
  const placed: Placed = { references: [], words: { nl: [], en: [] }, packs: [], rules: [] };
  const others: RuleFile[] = [];
  for (const file of files) {
    const [language, ...rest] = file.name.split("/");
    if (file.name === "references.yml") placed.references.push(file);
    else if (file.name === "pack.yml") placed.packs.push(file);
    else if (rest.join("/") === "words.yml" && isLanguage(language)) {
      placed.words[language].push(file);
    } else others.push(file);
  }
  return { ...placed, rules: placeRules(others, problems) };
}

function placeRules(files: readonly RuleFile[], problems: Problem[]): Placed["rules"] {
  const taken = new Map<string, string>();
  return files.flatMap((file) => {
    const identity = identify(file.name);
    if (!("category" in identity)) {
      problems.push(wholeFile(file, identity));
      return [];
    }
    const path = taken.get(file.name);
    if (path !== undefined) {
      const values = { name: identity.id, path };
      problems.push(wholeFile(file, { id: "ruleTaken", values }));
      return [];
    }
    taken.set(file.name, file.path);
    return { file, identity };
  });
}

function idsOf({ rules }: Placed): CheckedRules["ids"] {
  const of = (language: Language) =>
    rules.flatMap(({ identity }) => (identity.language === language ? identity.id : []));
  return { nl: of("nl"), en: of("en") };
}

function checkReferences(
  { references: files, rules }: Placed,
  known: KnownFiles,
  problems: Problem[],
): CheckedRules["references"] {
  const file = rules[0]?.file;
  if (files.length === 0 && file) {
    const path = `${file.path.slice(0, -file.name.length)}references.yml`;
    problems.push(wholeFile({ ...file, path }, { id: "referencesMissing" }));
    return undefined;
  }
  const owners = new Map<string, string>();
  const all: Record<string, Reference> = {};
  let isWhole = true;
  for (const file of files) {
    const found = known.get(file)?.references ?? checkFile(file, addedReferences(owners), problems);
    for (const [key, reference] of Object.entries(found ?? {})) {
      if (!owners.has(key)) all[key] = reference;
      owners.set(key, owners.get(key) ?? file.path);
    }
    isWhole &&= found !== undefined;
  }
  return isWhole ? all : undefined;
}

/** Check for sources that no other file has. */
function addedReferences(
  owners: ReadonlyMap<string, string>,
): Checker<Readonly<Record<string, Reference>>> {
  return (node, reading) => {
    const found = references(node, reading);
    for (const name of Object.keys(found ?? {})) {
      const path = owners.get(name);
      if (path === undefined) continue;
      const values = { name, path };
      reading.complain(keyOffset(node, name) ?? 0, { id: "nameTaken", values });
    }
    return found;
  };
}

function checkWords(
  language: Language,
  { words: files }: Placed,
  ids: readonly string[],
  known: KnownFiles,
  problems: Problem[],
): WordsFile | undefined {
  const taken: OtherWords[] = [];
  for (const file of files[language]) {
    const words =
      known.get(file)?.words ?? checkFile(file, wordsChecker(language, ids, taken), problems);
    // Where some words are missing, every use of them would look like a mistake.
    if (!words) return undefined;
    taken.push({ path: file.path, words });
  }
  const [first, ...others] = taken.map(({ words }) => words);
  return others.reduce(mergeWords, first ?? {});
}
