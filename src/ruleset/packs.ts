import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Problem, UserError } from "../model/errors.ts";
import { type Language, languages } from "../model/language.ts";
import type { RuleIndex, Ruleset } from "../model/rule.ts";
import { overrule, type RuleSettings } from "../model/rule-settings.ts";
import { sortProblems } from "./check.ts";
import { type RuleFile, readRuleFiles } from "./files.ts";
import { compileFiles, hashFiles, indexFiles, type LoadedRules } from "./load.ts";

/** Where the package keeps the built-in rules as they are written. */
export const builtinFolder = fileURLToPath(new URL("../../rules", import.meta.url));

/** What messages call that folder. */
const builtinName = "oprecht/rules";

/** The built-in rules and those of packs, ready for use. */
export interface LoadedPacks {
  /** Of the languages for which the packs have something; those of others are as they were built. */
  rulesets: LoadedRules["rulesets"];
  /**
   * Compile those that are tried on what texts answer; undefined where the built-in ones will do.
   *
   * @throws UserError with every mistake in them.
   */
  messageRules(language: Language): Ruleset | undefined;
  /** How heavy the packs let rules weigh; what a later one says of a rule counts. */
  settings: RuleSettings;
  /** SHA-256 of the files of the packs, in hexadecimal. */
  hash: string;
}

/**
 * Load the built-in rules together with those of packs: folders that add to them.
 *
 * @throws UserError with every mistake of every file.
 */
export function loadPacks(folders: readonly string[]): LoadedPacks {
  const { files, problems: unread } = readPacks(folders);
  const own = new Set(files.map(({ path }) => path));
  const wanted = languages.filter((language) => files.some((file) => isOf(file, language)));
  const all = [...builtinFilesFor(wanted, files), ...files];
  const { rulesets, sources, packs, problems } = compileFiles(all, { wanted, part: "text" });
  if (unread.length + problems.length > 0) throw new UserError([...unread, ...problems]);
  const paths = new Map(sources.map(({ language, id, path }) => [`${language} ${id}`, path]));
  return {
    rulesets: rulesets.map((ruleset) => ({
      ...ruleset,
      rules: ruleset.rules.map((rule) => {
        const file = paths.get(`${rule.language} ${rule.id}`);
        return file !== undefined && own.has(file) ? { ...rule, file } : rule;
      }),
    })),
    messageRules: (language) =>
      wanted.includes(language) ? compileMessageRules(all, language) : undefined,
    settings: packs.reduce<RuleSettings>((before, { rules = {} }) => overrule(before, rules), {}),
    hash: hashFiles(files),
  };
}

function compileMessageRules(files: readonly RuleFile[], language: Language): Ruleset | undefined {
  const { rulesets, problems } = compileFiles(files, {
    wanted: [language],
    part: "message",
  });
  if (problems.length > 0) throw new UserError(problems);
  return rulesets[0];
}

function isOf({ name }: RuleFile, language: Language): boolean {
  return name.startsWith(`${language}/`);
}

/**
 * Read the files of the built-in rules, without what has to do with languages alone that are
 * neither wanted nor those of packs, unless a `pack.yml` may name it. `shown` is what messages call
 * their folder.
 */
export function builtinFilesFor(
  wanted: readonly Language[],
  packs: readonly RuleFile[],
  shown?: string,
): readonly RuleFile[] {
  const all = builtinFiles(shown);
  if (packs.some(({ name }) => name === "pack.yml")) return all;
  const others = languages.filter(
    (language) => !wanted.includes(language) && !packs.some((file) => isOf(file, language)),
  );
  return all.filter((file) => !others.some((language) => isOf(file, language)));
}

/** Say which rules packs hold, without checking them; a folder that cannot be read holds none. */
export function indexPacks(folders: readonly string[]): RuleIndex {
  return indexFiles(readPacks(folders).files);
}

/** Read the files of the built-in rules; `shown` is what messages call their folder. */
export function builtinFiles(shown: string = builtinName): readonly RuleFile[] {
  return readRuleFiles(builtinFolder, shown);
}

/** Read the files of packs, and say which folders are none. */
export function readPacks(folders: readonly string[]): {
  files: readonly RuleFile[];
  problems: readonly Problem[];
} {
  const read = folders.map(readPack);
  return {
    files: read.flatMap(({ files }) => files),
    problems: sortProblems(read.flatMap(({ problems }) => problems)),
  };
}

interface Pack {
  files: readonly RuleFile[];
  problems: readonly Problem[];
}

function readPack(folder: string): Pack {
  const place = { path: folder, line: 1, column: 1, excerpt: "" };
  if (!existsSync(folder))
    return { files: [], problems: [{ message: { id: "fileMissing" }, place }] };
  try {
    const files = readRuleFiles(folder);
    const hasRules = files.some(({ name }) => /^(?:nl|en)\//.test(name));
    return { files, problems: hasRules ? [] : [{ message: { id: "packEmpty" }, place }] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { files: [], problems: error.problems };
  }
}
