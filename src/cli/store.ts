import { resolve } from "node:path";
import { cacheFolder } from "../cache/folder.ts";
import { type FolderStore, openStore } from "../cache/store.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/messages/index.ts";
import type { Options } from "./options.ts";
import { shownPath } from "./shown-path.ts";

/** Where a run keeps things, and what it is called. */
export interface ShownStore extends FolderStore {
  path: string;
}

/** Open the store that the options ask for: who names a folder wants it used. */
export function storeFor(
  { cache, cacheLocation }: Pick<Options, "cache" | "cacheLocation">,
  cwd: string,
): ShownStore | undefined {
  if (!cache && cacheLocation === undefined) return undefined;
  const folder = cacheLocation === undefined ? cacheFolder(cwd) : resolve(cwd, cacheLocation);
  return { ...openStore(folder), path: shownPath(folder, folder, cwd) };
}

/** Say if something could not be kept: the run was fine, but the next one will take as long. */
export function storeNotes(store: ShownStore | undefined, language: Language): readonly string[] {
  const reason = store?.problem();
  if (!store || reason === undefined) return [];
  return [`${say(language, { id: "cacheUnwritable", values: { path: store.path, reason } })}\n`];
}
