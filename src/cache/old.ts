import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** Thirty days, in milliseconds. */
const longest = 30 * 24 * 60 * 60 * 1000;

/** Take the files of an extension out of a folder that are older than a month: what they were made of may be gone. */
export function dropOld(folder: string, extension: string): void {
  const before = Date.now() - longest;
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(extension)) continue;
    const path = join(folder, name);
    const isOld = (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < before;
    if (isOld) rmSync(path, { force: true });
  }
}
