import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { extname, join } from "node:path";
import type { FindIgnorer } from "../config/ignored.ts";

/** A folder that cannot be listed. */
export interface UnreadableFolder {
  folder: string;
  error: unknown;
}

/**
 * Go through the files below a folder that have one of some extensions, in a fixed order; a folder that cannot be listed stops no other.
 *
 * Hidden files and folders, `node_modules`, lock files of editors and settings of well-known tools are left out,
 * and what a file of patterns says to ignore. Links are not followed:
 * what they lead to lies either in the folder too, or outside it, where nobody asked to look.
 */
export async function* walkFolder(
  folder: string,
  extensions: readonly string[],
  ignorer: FindIgnorer,
): AsyncGenerator<string | UnreadableFolder> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => ({
    folder,
    error,
  }));
  if ("error" in entries) {
    yield entries;
    return;
  }
  for (const entry of entries.toSorted(byName)) {
    const path = join(folder, entry.name);
    const kind = entry.isDirectory() ? "folder" : "file";
    if (isPassedOver(entry.name) || ignorer(path, kind) !== undefined) continue;
    if (entry.isDirectory()) yield* walkFolder(path, extensions, ignorer);
    else if (entry.isFile() && extensions.includes(extname(entry.name).toLowerCase())) yield path;
  }
}

/** Tell whether a walk passes a file or folder over for its name. */
export function isPassedOver(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$") || settings.test(name);
}

/** Names of data that holds no texts, and of folders full of it. */
const settings =
  /^(?:node_modules|vendor|(?:package|composer|tsconfig|jsconfig|deno|bower)\b.*\.jsonc?|.*(?:-lock|\.schema|\.config|rc)\.(?:json|ya?ml)|(?:docker-)?compose\b.*\.ya?ml)$/i;

function byName(one: Dirent, other: Dirent): number {
  return one.name < other.name ? -1 : 1;
}
