import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isLanguage } from "../model/language.ts";
import { indexRules, loadRules } from "./load.ts";

/**
 * Write one of the modules that the rules become: `nl` and `en`, a rule set each, that load
 * without parsing YAML, `nl-message` and `en-message`, for what texts answer, and `index`, what is
 * known of them before.
 */
export function emitRules(root: string, name: string): string {
  const rules = join(root, "rules");
  const [language, part] = name.split("-");
  if (isLanguage(language)) {
    const ruleset = loadRules(rules, language, part === "message" ? part : "text");
    return `export const ruleset = ${frozen(ruleset)};\n`;
  }
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return `export const index = ${frozen(indexRules(rules))};\nexport const version = "${version}";\n`;
}

/** Write data as code: a string is scanned faster than the object literal that it stands for. */
function frozen(data: unknown): string {
  const json = JSON.stringify(data).replace(/[\\']/g, "\\$&");
  return `JSON.parse('${json}')`;
}
