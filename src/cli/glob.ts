import { dirname, extname, resolve, sep } from "node:path";
import type { FindIgnorer } from "../config/ignored.ts";
import type { Search } from "./inputs.ts";

/** Tell whether a path has something that only a pattern has use for. */
export function looksLikeGlob(path: string): boolean {
  return /[*?[\]{}()]/.test(path);
}

/**
 * List the files that match a pattern, as absolute paths in a fixed order.
 *
 * Files of an extension that is not ours count only if the pattern names it.
 */
export async function expandGlob(
  pattern: string,
  { cwd, extensions, except, ignorer }: Pick<Search, "cwd" | "extensions" | "except" | "ignorer">,
): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  const matches = await glob(pattern.replaceAll(sep, "/"), {
    cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ["**/node_modules/**", "**/.git/**"],
  });
  const isMeant = (path: string) => {
    const extension = extname(path);
    return (
      extensions.includes(extension.toLowerCase()) || (extension && pattern.endsWith(extension))
    );
  };
  return matches
    .map((path) => resolve(path))
    .filter((path) => isMeant(path) && !except.has(path) && !isIgnored(path, cwd, ignorer))
    .toSorted();
}

/** Tell whether a file is to be ignored, or one of the folders that lead to it. */
function isIgnored(path: string, cwd: string, ignorer: FindIgnorer): boolean {
  if (ignorer(path, "file") !== undefined) return true;
  for (let folder = dirname(path); folder.startsWith(cwd + sep); folder = dirname(folder)) {
    if (ignorer(folder, "folder") !== undefined) return true;
  }
  return false;
}
