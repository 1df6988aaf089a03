import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Store } from "../model/store.ts";
import { sha256 } from "./key.ts";
import { dropOld } from "./old.ts";

/** A store in a folder. */
export interface FolderStore extends Store {
  /** The error code for which something could not be kept; undefined as long as all could. */
  problem(): string | undefined;
}

/** How the names of our files end: nothing else in the folder is touched. */
const extension = ".oprecht-cache";

/**
 * Keep data in files of a folder, one for each name; it is made when there is something to keep.
 *
 * A file that is not as it was written is as good as none. What cannot be kept is lost without harm.
 */
export function openStore(folder: string): FolderStore {
  let problem: string | undefined;
  let isReady = false;
  const fileOf = (name: string) => join(folder, `${sha256([name]).slice(0, 32)}${extension}`);
  const ready = () => {
    if (isReady) return;
    isReady = true;
    const isNew = mkdirSync(folder, { recursive: true }) !== undefined;
    // Nobody wants to commit it, or to have it linted. In a folder of the user's it is not ours to say so.
    if (isNew) writeFileSync(join(folder, ".gitignore"), "*\n");
    else dropOld(folder, extension);
  };
  return {
    take: (name, key) => {
      const bytes = tryRead(fileOf(name));
      return bytes && parse(bytes, key);
    },
    keep: (name, key, value) => {
      try {
        ready();
        const body = Buffer.from(JSON.stringify(value));
        replace(fileOf(name), Buffer.concat([Buffer.from(`${headOf(key, body)}\n`), body]));
      } catch (error) {
        problem ??= codeOf(error);
      }
    },
    problem: () => problem,
  };
}

/** Under which key, and what it must be if nothing was changed. */
function headOf(key: string, body: Buffer): string {
  return `oprecht-cache ${key} ${sha256([body])}`;
}

/** What has the right sum was written by us, so it is what was kept. */
function parse<Value>(bytes: Buffer, key: string): Value | undefined {
  const at = bytes.indexOf("\n");
  const head = bytes.toString("latin1", 0, Math.max(0, at));
  // A glance at the key spares the sum.
  if (!head.startsWith(`oprecht-cache ${key} `)) return undefined;
  const body = bytes.subarray(at + 1);
  return head === headOf(key, body) ? JSON.parse(body.toString()) : undefined;
}

function tryRead(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Write whole or not at all: other runs may read and write the same file. */
function replace(path: string, bytes: Buffer): void {
  const draft = `${path.slice(0, -extension.length)}.${randomBytes(6).toString("hex")}${extension}`;
  try {
    writeFileSync(draft, bytes, { flag: "wx" });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** The code of an error of the file system; anything else is our mistake. */
function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error) return String(error.code);
  throw error;
}
