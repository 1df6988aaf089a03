import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isLanguage, languages } from "../model/language.ts";
import type { RuleIndex } from "../model/rule.ts";
import { type CheckedRules, checkRules } from "./check.ts";
import { keepSource } from "./checked.ts";
import { readRuleFiles } from "./files.ts";
import { compileRight } from "./load.ts";
import { indexFiles } from "./read-packs.ts";
import { parcel } from "./rows.ts";

/** The names of the modules that the rules become. */
export const moduleNames = [
  ...languages.flatMap((language) => [language, `${language}-message`, `${language}-source`]),
  "index",
];

/** A module that the rules become. */
export interface EmittedModule {
  code: string;
  /** What it loads, as JSON, which lies beside it under its name; absent if it loads nothing. */
  data?: string;
  /** The long rows of a rule set, as bytes, which lie there too; absent if it loads none. */
  bytes?: Buffer;
}

/** Writes a module by its name. */
export type Emitter = (name: string) => EmittedModule;

/**
 * Make what writes the modules that the rules become: `nl` and `en`, a rule set each, that load
 * without parsing YAML, `nl-message` and `en-message`, for what texts answer, `nl-source` and
 * `en-source`, for who adds rules to them, and `index`, what is known of them before.
 *
 * It throws a UserError with every mistake of every file.
 */
export function rulesEmitter(root: string): Emitter {
  const files = readRuleFiles(join(root, "rules"));
  let checked: CheckedRules | undefined;
  return (name) => {
    const [language, part] = name.split("-");
    if (!isLanguage(language)) return emitIndex(root, indexFiles(files));
    checked ??= checkRules(files);
    if (part === "source") return emitJson(name, "source", keepSource(checked, language));
    const ruleset = compileRight(checked, language, part === "message" ? part : "text");
    const { data, bytes } = parcel(ruleset);
    const { code, ...module } = emitJson(name, "data", data);
    const read = `readFileSync(new URL("${name}.bin", import.meta.url))`;
    return { ...module, code: `${code}export const bytes = ${read};\n`, bytes };
  };
}

function emitIndex(root: string, index: RuleIndex): EmittedModule {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
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

/** As code, what is loaded would be read from disk, decoded and scanned before it is parsed. */
function emitJson(name: string, exported: string, value: unknown): EmittedModule {
  const code = [
    'import { readFileSync } from "node:fs";',
    `const file = new URL("${name}.json", import.meta.url);`,
    `export const ${exported} = JSON.parse(readFileSync(file, "latin1"));\n`,
  ];
  return { code: code.join("\n"), data: plainJson(value) };
}

/** Write JSON in ASCII: it takes a byte a character, and half the time to parse. */
function plainJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
