import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a configuration is called, the first name first. */
export const configNames: readonly string[] = [
  "oprecht.config.yaml",
  "oprecht.config.yml",
  "oprecht.config.json",
];

/** Finds the path of the configuration that holds for the files in a folder. */
export type FindConfig = (folder: string) => string | undefined;

/**
 * Make a finder that looks in a folder and upwards from it, in each folder once.
 *
 * The nearest file holds alone. The search ends with it, at a folder with `.git`, or at the file system's root.
 */
export function configFinder(): FindConfig {
  const found = new Map<string, string | undefined>();
  const find: FindConfig = (folder) => {
    if (found.has(folder)) return found.get(folder);
    const path = findIn(folder) ?? (isLast(folder) ? undefined : find(dirname(folder)));
    found.set(folder, path);
    return path;
  };
  return find;
}

function findIn(folder: string): string | undefined {
  const path = configNames.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (path) return path;
  const manifest = join(folder, "package.json");
  return existsSync(manifest) && hasSettings(manifest) ? manifest : undefined;
}

/** Tell whether a `package.json` has the key; a broken one is for others to complain of. */
function hasSettings(path: string): boolean {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path, "utf8"));
    return typeof manifest === "object" && manifest !== null && Object.hasOwn(manifest, "oprecht");
  } catch {
    return false;
  }
}

function isLast(folder: string): boolean {
  return dirname(folder) === folder || existsSync(join(folder, ".git"));
}
