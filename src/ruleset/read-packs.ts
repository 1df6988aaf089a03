import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Problem, sortProblems, UserError } from "../model/errors.ts";
import type { RuleIndex } from "../model/rule.ts";
import { type RuleFile, readRuleFiles } from "./files.ts";

/** Where the package keeps the built-in rules as they are written. */
export const builtinFolder = fileURLToPath(new URL("../../rules", import.meta.url));

/** What messages call that folder. */
const builtinName = "oprecht/rules";

/** Say which rules packs hold, without checking them; a folder that cannot be read holds none. */
export function indexPacks(folders: readonly string[]): RuleIndex {
  return indexFiles(readPacks(folders).files);
}

/** Give the SHA-256 of the files of packs, in hexadecimal. */
export function hashPacks(folders: readonly string[]): string {
  return hashFiles(readPacks(folders).files);
}

/** Read the files of the built-in rules; `shown` is what messages call their folder. */
export function builtinFiles(shown: string = builtinName): readonly RuleFile[] {
  return readRuleFiles(builtinFolder, shown);
}

/** Read the files of packs, and say which folders are none. */
export function readPacks(folders: readonly string[]): {
  files: readonly RuleFile[];
  problems: readonly Problem[];
} {
  const read = folders.map(readPack);
  return {
    files: read.flatMap(({ files }) => files),
    problems: sortProblems(read.flatMap(({ problems }) => problems)),
  };
}

interface Pack {
  files: readonly RuleFile[];
  problems: readonly Problem[];
}

function readPack(folder: string): Pack {
  const place = { path: folder, line: 1, column: 1, excerpt: "" };
  if (!existsSync(folder))
    return { files: [], problems: [{ message: { id: "fileMissing" }, place }] };
  try {
    const files = readRuleFiles(folder);
    const hasRules = files.some(({ name }) => /^(?:nl|en)\//.test(name));
    return { files, problems: hasRules ? [] : [{ message: { id: "packEmpty" }, place }] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { files: [], problems: error.problems };
  }
}

/** Say which rules stand in files, by the files' names. */
export function indexFiles(files: readonly RuleFile[]): RuleIndex {
  const ids = files.flatMap(({ name }) => /^\w+\/([^/]+\/[^/]+)\.yml$/.exec(name)?.[1] ?? []);
  return {
    hash: hashFiles(files),
    ids: sortedSet(ids),
    categories: sortedSet(ids.map((id) => id.slice(0, id.indexOf("/")))),
  };
}

/** Give the SHA-256 of rule files, in hexadecimal. */
export function hashFiles(files: readonly RuleFile[]): string {
  const hash = createHash("sha256");
  for (const { name, text } of files) hash.update(`${name}\0${text}\0`);
  return hash.digest("hex");
}

function sortedSet(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
