import { UserError } from "../model/errors.ts";
import { type Language, languages } from "../model/language.ts";
import type { Ruleset } from "../model/rule.ts";
import { overrule, type RuleSettings } from "../model/rule-settings.ts";
import { builtinIndex, builtinSource } from "./builtin.ts";
import { type CheckedRules, checkRules } from "./check.ts";
import { type KnownFiles, recallSources } from "./checked.ts";
import type { RuleFile } from "./files.ts";
import { compileChecked, compileRight, type LoadedRules } from "./load.ts";
import { builtinFiles, hashFiles, readPacks } from "./read-packs.ts";

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
export async function loadPacks(folders: readonly string[]): Promise<LoadedPacks> {
  const { files, problems: unread } = readPacks(folders);
  const own = new Set(files.map(({ path }) => path));
  const wanted = languages.filter((language) => files.some((file) => isOf(file, language)));
  const checked = await checkWithBuiltin(files, wanted);
  const isBroken = unread.length + checked.problems.length > 0;
  const { rulesets, sources, packs, problems } = compileChecked(checked, {
    ...{ wanted, part: "text" },
    // Only to find the other mistakes.
    ...(isBroken && { isWanted: ({ path }) => own.has(path) }),
  });
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
      wanted.includes(language) ? compileRight(checked, language, "message") : undefined,
    settings: packs.reduce<RuleSettings>((before, { rules = {} }) => overrule(before, rules), {}),
  };
}

/**
 * Check the files of packs behind those of the built-in rules, in the languages that are `read` and
 * those that packs have. `shown` is what messages call the folder of the built-in ones.
 */
export async function checkWithBuiltin(
  packs: readonly RuleFile[],
  read: readonly Language[],
  shown?: string,
): Promise<CheckedRules> {
  const all = builtinFiles(shown);
  // A `pack.yml` may name rules of any language.
  const namesAny = packs.some(({ name }) => name === "pack.yml");
  const wanted = languages.filter(
    (language) => namesAny || read.includes(language) || packs.some((file) => isOf(file, language)),
  );
  const others = languages.filter((language) => !wanted.includes(language));
  const files = all.filter((file) => !others.some((language) => isOf(file, language)));
  return checkRules([...files, ...packs], await recallBuiltin(all, wanted));
}

/** Tell what the built-in files say without parsing them, if they still are what the package was built of. */
async function recallBuiltin(
  files: readonly RuleFile[],
  wanted: readonly Language[],
): Promise<KnownFiles> {
  if (hashFiles(files) !== builtinIndex.hash) return new Map();
  const kept = wanted.map(async (language) => [language, await builtinSource(language)]);
  return recallSources(files, Object.fromEntries(await Promise.all(kept)));
}

function isOf({ name }: RuleFile, language: Language): boolean {
  return name.startsWith(`${language}/`);
}
