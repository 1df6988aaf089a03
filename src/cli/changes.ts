import { dirname, extname, sep } from "node:path";
import { type Change, changesSince, stagedChanges } from "../git/changes.ts";
import type { Found, Search } from "./inputs.ts";
import type { Options } from "./options.ts";
import { shownPath } from "./shown-path.ts";

/**
 * Find the files that changed, as the options ask: those that are staged, or differ from a revision.
 *
 * @throws UserError if git refuses.
 */
export async function findChanges(
  { staged, since = "HEAD", paths }: Options<string>,
  search: Search,
): Promise<readonly Found[]> {
  const { cwd } = search;
  const changes = staged ? await stagedChanges(paths, cwd) : await changesSince(since, paths, cwd);
  return changes
    .filter(({ path }) => isMeant(path, search))
    .map(({ path, ...change }: Change) => ({
      path: shownPath(path, path, cwd),
      absolute: path,
      stdin: false,
      isFound: true,
      ...change,
    }));
}

/** Tell whether a changed file is one to read: of one of our extensions, and neither it nor its folders ignored. */
function isMeant(path: string, { extensions, except, ignorer, cwd }: Search): boolean {
  if (!extensions.includes(extname(path).toLowerCase()) || except.has(path)) return false;
  if (ignorer(path, "file") !== undefined) return false;
  for (let folder = dirname(path); folder.startsWith(cwd + sep); folder = dirname(folder)) {
    if (ignorer(folder, "folder") !== undefined) return false;
  }
  return true;
}
