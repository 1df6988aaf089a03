import { sha256 } from "../cache/key.ts";
import type { Language } from "../model/language.ts";
import type { Ruleset } from "../model/rule.ts";
import type { RuleSettings } from "../model/rule-settings.ts";
import type { Store } from "../model/store.ts";
import { codeHash } from "../ruleset/builtin.ts";
import { hashPacks } from "../ruleset/read-packs.ts";

/** The built-in rules and those of packs, compiled now or by a run before this one. */
export interface KeptPacks {
  settings: RuleSettings;
  /** The rules of a language; undefined where the packs have nothing for it. */
  ruleset(language: Language): Promise<Ruleset | undefined>;
  /** Those that are tried on what texts answer. */
  messageRules(language: Language): Promise<Ruleset | undefined>;
}

/** What is kept of packs beside their rules. */
interface Index {
  settings: RuleSettings;
  languages: readonly Language[];
}

/**
 * Load packs, from a store if they are in it as they are now: compiling takes seconds.
 *
 * @throws UserError with every mistake in them.
 */
export async function loadKeptPacks(
  folders: readonly string[],
  store: Store | undefined,
): Promise<KeptPacks> {
  const key = keyOfPacks(folders);
  const nameOf = (part: string) => `packs\0${folders.join("\0")}\0${part}`;
  const keep = (part: string, value: unknown) => {
    // Compiling takes long enough to change a file meanwhile.
    if (store && keyOfPacks(folders) === key) store.keep(nameOf(part), key, value);
  };
  let compiled: Promise<Compiled> | undefined;
  const load = () => {
    compiled ??= compile(folders, keep);
    return compiled;
  };
  const index = store?.take<Index>(nameOf("index"), key) ?? (await load());
  // What was compiled in this run is at hand.
  const take = (part: string) => (compiled ? undefined : store?.take<Ruleset>(nameOf(part), key));
  const has = (language: Language) => index.languages.includes(language);
  return {
    settings: index.settings,
    ruleset: async (language) =>
      has(language) ? (take(language) ?? (await load()).ruleset(language)) : undefined,
    messageRules: async (language) =>
      has(language)
        ? (take(`${language} message`) ?? (await load()).messageRules(language))
        : undefined,
  };
}

/** Give a key of all that decides what becomes of packs; of those with mistakes nothing is kept. */
export function keyOfPacks(folders: readonly string[]): string {
  return sha256([codeHash, process.version, hashPacks(folders), ...folders]);
}

/** Packs that were compiled in this run. */
interface Compiled extends Index {
  ruleset(language: Language): Ruleset | undefined;
  messageRules(language: Language): Ruleset | undefined;
}

/** Compile packs, and keep what comes of it. */
async function compile(
  folders: readonly string[],
  keep: (part: string, value: unknown) => void,
): Promise<Compiled> {
  // Who has no packs does not wait for the YAML parser.
  const { loadPacks } = await import("../ruleset/packs.ts");
  const { settings, rulesets, messageRules } = await loadPacks(folders);
  const languages = rulesets.map(({ language }) => language);
  keep("index", { settings, languages } satisfies Index);
  for (const ruleset of rulesets) keep(ruleset.language, ruleset);
  return {
    settings,
    languages,
    ruleset: (language: Language) => rulesets.find((one) => one.language === language),
    messageRules: (language: Language) => {
      const rules = messageRules(language);
      if (rules) keep(`${language} message`, rules);
      return rules;
    },
  };
}
