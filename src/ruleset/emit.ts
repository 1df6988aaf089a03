import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isLanguage } from "../model/language.ts";
import { indexRules, loadRules } from "./load.ts";

/** A module that the rules become. */
export interface EmittedModule {
  code: string;
  /** The rule set that it loads, as JSON, which lies beside it under its name; absent if it loads none. */
  data?: string;
}

/**
 * Write one of the modules that the rules become: `nl` and `en`, a rule set each, that load
 * without parsing YAML, `nl-message` and `en-message`, for what texts answer, and `index`, what is
 * known of them before.
 */
export function emitRules(root: string, name: string): EmittedModule {
  const rules = join(root, "rules");
  const [language, part] = name.split("-");
  if (isLanguage(language)) {
    const ruleset = loadRules(rules, language, part === "message" ? part : "text");
    return { code: loaderOf(name), data: plainJson(ruleset) };
  }
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const index = indexRules(rules);
  const hash = hashSources(join(root, "src"), `${version} ${index.hash}`);
  const code = [
    `export const index = ${JSON.stringify(index)};`,
    `export const version = "${version}";`,
    `export const code = "${hash}";\n`,
  ];
  return { code: code.join("\n") };
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

/** As a module of its own, a rule set is read from disk, decoded and scanned as code before it is parsed. */
function loaderOf(name: string): string {
  return [
    'import { readFileSync } from "node:fs";',
    `const file = new URL("${name}.json", import.meta.url);`,
    'export const ruleset = JSON.parse(readFileSync(file, "latin1"));\n',
  ].join("\n");
}

/** Write JSON in ASCII: it takes a byte a character, and half the time to parse. */
function plainJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
