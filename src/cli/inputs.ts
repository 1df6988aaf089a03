import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { FindIgnorer } from "../config/ignored.ts";
import type { Failure } from "../model/document.ts";
import type { Message } from "../model/messages/index.ts";
import { expandGlob, looksLikeGlob } from "./glob.ts";
import { shownPath } from "./shown-path.ts";
import { walkFolder } from "./walk.ts";

/** A file to lint, or standard input. */
export interface Found {
  /** As reports call it. */
  path: string;
  absolute: string;
  stdin: boolean;
  /** A walk through a folder brought it in: nobody named it. */
  isFound?: true;
  /** What it holds, if that is not what lies at its path. */
  bytes?: Uint8Array;
  /** What it held before: of texts that stood there, nothing is said. */
  before?: Uint8Array;
}

/** How to look for files. */
export interface Search {
  cwd: string;
  /** Of what is picked up in folders. */
  extensions: readonly string[];
  /** Absolute paths that no folder or pattern brings in: reports that are about to be written. */
  except: ReadonlySet<string>;
  /** Tells what leaves a file or folder alone. */
  ignorer: FindIgnorer;
  /** Whether a path that brings nothing is a failure. */
  errorOnUnmatched: boolean;
  stdinFilename: string | undefined;
}

/** Find the files that paths, folders and patterns stand for, each once, in the order in which they are named. */
export async function findInputs(
  paths: readonly string[],
  search: Search,
): Promise<{
  inputs: readonly Found[];
  failures: readonly Failure[];
  /** Files that were named, and are left alone. */
  ignored: readonly Ignored[];
}> {
  const ignored: Ignored[] = [];
  const inputs = new Map<string, Found>();
  const failures: Failure[] = [];
  for (const path of paths) {
    const finding: Finding = path === "-" ? { found: [stdin(search)] } : await find(path, search);
    for (const input of finding.found ?? []) {
      const key = input.stdin ? "-" : input.absolute;
      if (!inputs.has(key)) inputs.set(key, input);
    }
    failures.push(...(finding.failures ?? []));
    ignored.push(...(finding.ignored ?? []));
  }
  return { inputs: [...inputs.values()], failures, ignored };
}

/** A file that is left alone, and the file of patterns that says so. */
export interface Ignored {
  path: string;
  by: string;
}

interface Finding {
  ignored?: readonly Ignored[];
  found?: readonly Found[];
  failures?: readonly Failure[];
}

function stdin({ cwd, stdinFilename }: Search): Found {
  const absolute = resolve(cwd, stdinFilename ?? "-");
  return { path: stdinFilename ?? "<stdin>", absolute, stdin: true };
}

async function find(path: string, search: Search): Promise<Finding> {
  // As from a variable that was never set; it would stand for the current folder.
  if (path === "") return { failures: [{ path: "''", message: { id: "fileMissing" } }] };
  const absolute = resolve(search.cwd, path);
  const stats = await stat(absolute).catch((error: NodeJS.ErrnoException) => error);
  if (stats instanceof Error) return findMissing(path, stats, search);
  if (stats.isDirectory()) return findInFolder(path, absolute, search);
  const ignorer = search.ignorer(absolute, "file");
  if (ignorer !== undefined) {
    return { ignored: [{ path, by: shownPath(ignorer, ignorer, search.cwd) }] };
  }
  if (isReadable(stats)) return { found: [foundAt(absolute, path, search)] };
  return { failures: [{ path, message: { id: "notAFile" } }] };
}

/** Files and pipes, as of `<(command)`; a device might never end. */
function isReadable(stats: Stats): boolean {
  return stats.isFile() || stats.isFIFO();
}

/** What exists under its literal name is no pattern, so only what is missing may be one. */
async function findMissing(
  path: string,
  error: NodeJS.ErrnoException,
  search: Search,
): Promise<Finding> {
  if (looksLikeGlob(path)) {
    const matches = await expandGlob(path, search);
    if (matches.length) return { found: matches.map((match) => foundAt(match, match, search)) };
    return unmatched(path, { id: "globUnmatched" }, search);
  }
  if (["ENOENT", "ENOTDIR"].includes(error.code ?? "")) {
    return unmatched(path, { id: "fileMissing" }, search);
  }
  return { failures: [{ path, message: unreadable(error) }] };
}

async function findInFolder(path: string, absolute: string, search: Search): Promise<Finding> {
  const { cwd, extensions, except, ignorer } = search;
  const found: Found[] = [];
  const failures: Failure[] = [];
  for await (const file of walkFolder(absolute, extensions, ignorer)) {
    if (typeof file !== "string") {
      const { folder, error } = file;
      failures.push({ path: shownPath(folder, folder, cwd), message: unreadable(error) });
    } else if (!except.has(file)) found.push({ ...foundAt(file, file, search), isFound: true });
  }
  if (found.length || failures.length) return { found, failures };
  return unmatched(path, { id: "folderEmpty", values: { extensions } }, search);
}

function unmatched(path: string, message: Message, { errorOnUnmatched }: Search): Finding {
  return errorOnUnmatched ? { failures: [{ path, message }] } : {};
}

/** A file that cannot be looked at for a reason of the file system; anything else is our mistake. */
function unreadable(error: unknown): Message {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (typeof code !== "string") throw error;
  if (code === "EACCES" || code === "EPERM") return { id: "fileForbidden" };
  return { id: "fileUnreadable", values: { reason: code } };
}

function foundAt(absolute: string, given: string, { cwd }: Search): Found {
  return { path: shownPath(absolute, given, cwd), absolute, stdin: false };
}
