import { ask, quote, type Unknown } from "./en-yaml.ts";

/** What the tool says in English about settings, whether in a file or in flags. */
export const enConfig = {
  configUnreadable: ({ path, reason }: { path: string; reason: string }) =>
    `The configuration file ${path} cannot be read: ${reason}.`,
  ignoreUnknown: ({ name, nearest }: { name: string; nearest: string | undefined }) =>
    `This comment asks to ignore ${quote(name)}, and there is no such rule or category.${ask(nearest)}`,
  configNoScalar: () => "Expected a text, a number, true or false here.",
  configMissing: ({ path }: { path: string }) =>
    `There is no configuration file ${path}. Check the path behind --config.`,
  configExtendsMissing: ({ name }: { name: string }) =>
    `There is no file ${quote(name)} beside the configuration, and no installed package with a configuration by that name.`,
  configExtendsCircle: ({ circle }: { circle: readonly string[] }) =>
    `These configurations build on one another: ${circle.join(" → ")}. Take “extends” out of one of them.`,
  configPackMissing: ({ name }: { name: string }) =>
    `There is no folder ${quote(name)} beside the configuration, and no installed package of that name.`,
  configPackageWithoutRules: ({ name }: { name: string }) =>
    `The package ${quote(name)} has no rules: there is no folder “rules” in it, nor the one that “oprecht.rules” in its package.json names.`,
  configOverrideWithoutFiles: () =>
    "These settings do not say for which files they are. Add “files” with a glob: files: complaints/**",
  configGlobOutside: ({ glob }: { glob: string }) =>
    `${quote(glob)} leads out of the folder of the configuration, and a configuration holds for files beside and below it.`,
  configGlobsOnlyOut: () =>
    "All of these globs leave files out, and none brings any in. Add one without “!”.",
  configUnknownLabel: ({ name, nearest, valid }: Unknown & { valid: readonly string[] }) =>
    `No strategy or component is called ${quote(name)}.${ask(nearest)}${nearest === undefined ? ` Possible: ${valid.join(", ")}.` : ""}`,
  configNoStrength: ({ name }: { name: string }) =>
    `Only strategies are weak or strong, and ${quote(name)} is a component. Write its name alone.`,
  configStrengthApart: ({ written }: { written: string }) =>
    `Write this without a blank behind the colon: ${written}`,
  configForMissing: () => "There is no such file yet; this would hold for it.",
  configForIgnored: ({ by, line, pattern }: { by: string; line: number; pattern: string }) =>
    `Nobody lints this file: ${by}:${line} says ${quote(pattern)}. With --no-ignore, this would hold.`,
  configForUnreadable: ({ extension }: { extension: string }) =>
    `Files that end in ${extension} cannot be read; this would hold if it had another name.`,
  configForPassedOver: ({ name }: { name: string }) =>
    `A walk through a folder passes ${quote(name)} over; whoever names the file lints it.`,
  configRules: ({ on, off }: { on: number; off: readonly string[] }) =>
    `${on} rules report${off.length > 0 ? `; not: ${off.join(", ")}` : ""}.`,
  configOrder: () =>
    "What a text says of itself counts more than a configuration, and less than a flag.",
  helpConfigAbout: () => "what holds for a file, and where each setting comes from",
  helpConfigUsage: () => "config --for FILE [options]",
  helpConfigFor: () => "the file; it need not exist",
  configPhraseAsRule: ({ name }: { name: string }) =>
    `No rule or category is called ${quote(name)}. A phrase that may stand as it is goes below “allow”: allow: [${name}]`,
  configRuleAsPhrase: ({ name }: { name: string }) =>
    `Below “allow” stand phrases, and ${quote(name)} is a rule or a category. To switch it off: rules: {${name}: off}`,
  configPhraseWithoutWords: () => "There is no word in this, and a phrase has one.",
  configUnknownRule: ({ name, nearest }: Unknown) =>
    `No rule or category is called ${quote(name)}.${ask(nearest)}`,
};
