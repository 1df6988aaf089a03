import type { Config } from "../config/config.ts";
import type { LintOptions } from "../lint.ts";
import type { Options } from "./options.ts";

/** Put together how to lint a file: flags win over its configuration. */
export function lintOptions(options: Options, config: Config | undefined): LintOptions {
  const { lang, facts, only, skip } = options;
  return {
    facts,
    rules: mergeRules(config?.rules ?? {}, options.rules),
    ...(lang && { language: lang }),
    ...(only && { only }),
    ...(skip && { skip }),
    ...(config && { defaults: config.facts }),
    ...(config?.language && { fallbackLanguage: config.language }),
  };
}

type Rules = Options["rules"];

/** A flag for a category also beats the configuration's settings of the rules in it. */
function mergeRules(config: Rules, flags: Rules): Rules {
  const kept = Object.entries(config).filter(
    ([id]) => !Object.hasOwn(flags, id.split("/", 1)[0] ?? id),
  );
  return { ...Object.fromEntries(kept), ...flags };
}
