import { UserError } from "../model/errors.ts";
import { type Language, languages } from "../model/language.ts";
import type { Ruleset } from "../model/rule.ts";
import { overrule, type RuleSettings } from "../model/rule-settings.ts";
import type { RuleFile } from "./files.ts";
import { compileFiles, type LoadedRules } from "./load.ts";
import { builtinFiles, readPacks } from "./read-packs.ts";

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
