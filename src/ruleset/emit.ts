import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
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
  const index = indexRules(rules);
  const code = hashSources(join(root, "src"), `${version} ${index.hash}`);
  return `export const index = ${frozen(index)};
export const version = "${version}";
export const code = "${code}";
`;
}

/** Give the SHA-256 of the sources in a folder, in hexadecimal; `salt` counts too. */
function hashSources(folder: string, salt: string): string {
  const hash = createHash("sha256").update(salt);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const name of names.filter((name) => name.endsWith(".ts")).sort()) {
    hash.update(`\0${name}\0`).update(readFileSync(join(folder, name)));
  }
  return hash.digest("hex");
}

/** Write data as code: a string is scanned faster than the object literal that it stands for. */
function frozen(data: unknown): string {
  const json = JSON.stringify(data).replace(/[\\']/g, "\\$&");
  return `JSON.parse('${json}')`;
}
