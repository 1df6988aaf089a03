import type { Config } from "../config/config.ts";
import type { LintOptions } from "../lint.ts";
import { overrule } from "../model/rule-settings.ts";
import type { Options } from "./options.ts";

/** Put together how to lint a file: flags win over its configuration. `packs` are those of both. */
export function lintOptions(
  options: Options<string>,
  config: Config | undefined,
  packs: readonly string[] = [],
): LintOptions {
  const { lang, facts, only, skip } = options;
  return {
    facts,
    rules: overrule(config?.rules ?? {}, options.rules),
    ...(packs.length > 0 && { packs }),
    ...(lang && { language: lang }),
    ...(only && { only }),
    ...(skip && { skip }),
    ...(config?.allow && { allow: config.allow }),
    ...(config?.expect && { expect: config.expect }),
    ...(config?.extract && { extraction: config.extract }),
    ...(config?.ignores && { ignores: config.ignores }),
    ...(config && { defaults: config.facts }),
    ...(config?.language && { fallbackLanguage: config.language }),
  };
}
