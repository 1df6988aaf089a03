import { code, index, version } from "#rules/index";
import type { Language } from "../model/language.ts";
import type { Ruleset } from "../model/rule.ts";
import type { KeptSource } from "./checked.ts";
import { type ParcelledRules, unparcel } from "./rows.ts";

const loaders: Readonly<Record<Language, () => Promise<ParcelledRules>>> = {
  nl: () => import("#rules/nl"),
  en: () => import("#rules/en"),
};

const messageLoaders: typeof loaders = {
  nl: () => import("#rules/nl-message"),
  en: () => import("#rules/en-message"),
};

const sourceLoaders: Readonly<Record<Language, () => Promise<{ source: KeptSource }>>> = {
  nl: () => import("#rules/nl-source"),
  en: () => import("#rules/en-source"),
};

/** What the built-in rules are called, without loading them. */
export const builtinIndex = index;

/** The version of the package that holds the rules. */
export const packageVersion = version;

/** SHA-256 over all that the package is made of, in hexadecimal: what one gives, another may not. */
export const codeHash = code;

/** Load the built-in rules of a language. They were compiled when the package was built. */
export async function builtinRules(language: Language): Promise<Ruleset> {
  return unparcel(await loaders[language]());
}

/** Load those of a language that are tried on what texts answer. */
export async function builtinMessageRules(language: Language): Promise<Ruleset> {
  return unparcel(await messageLoaders[language]());
}

/** Load what the files of a language said when the package was built. */
export async function builtinSource(language: Language): Promise<KeptSource> {
  return (await sourceLoaders[language]()).source;
}
