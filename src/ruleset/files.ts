import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../model/errors.ts";

/** A file of a folder of rules. */
export interface RuleFile {
  /** Within the folder, with slashes: `nl/category/name.yml`. */
  name: string;
  /** As messages call it. */
  path: string;
  /** What stands in it; or why it cannot be read. */
  text: string | { unreadable: string };
}

/**
 * Read the files of a folder of rules, sorted by name. `shown` is what messages call the folder.
 *
 * @throws UserError if the folder cannot be read.
 */
export function readRuleFiles(folder: string, shown: string = folder): readonly RuleFile[] {
  return listFiles(folder, shown)
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.ya?ml$/i.test(path) && !isPassedOver(path))
    .sort()
    .map((name) => ({ name, path: `${shown}/${name}`, text: read(join(folder, name)) }));
}

/** Hidden files, and what was installed beside the rules, are no rules. */
function isPassedOver(path: string): boolean {
  return path.split("/").some((part) => part.startsWith(".") || part === "node_modules");
}

function listFiles(folder: string, shown: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch (error) {
    const place = { path: shown, line: 1, column: 1, excerpt: "" };
    throw new UserError({ id: "rulesUnreadable", values: { reason: reasonOf(error) } }, place);
  }
}

function read(path: string): RuleFile["text"] {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    return { unreadable: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
