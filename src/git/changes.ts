import { join } from "node:path";
import { git } from "./git.ts";

/** A file that changed. */
export interface Change {
  /** Absolute. */
  path: string;
  /** What is to be judged: of what is staged, what stands in the index; else undefined, the file as it lies there. */
  bytes?: Uint8Array;
  /** What it was before; absent if it was not. */
  before?: Uint8Array;
}

/**
 * List what is about to be committed, as it stands in the index, whatever the work tree has.
 * `paths` are files and folders that alone are looked at; none: all.
 *
 * @throws UserError if git refuses, as outside of a repository.
 */
export async function stagedChanges(
  paths: readonly string[],
  cwd: string,
): Promise<readonly Change[]> {
  const top = await topOf(cwd);
  const hasCommit = await git(["rev-parse", "--verify", "-q", "HEAD"], cwd).then(
    () => true,
    () => false,
  );
  const against = hasCommit ? [] : [await emptyTree(cwd)];
  const list = ["diff", "--cached", ...listing, ...against, "--", ...paths];
  const changes = entriesIn(await git(list, cwd));
  return Promise.all(
    changes.map(async ({ path, before }) => ({
      path: join(top, path),
      bytes: await git(["show", `:0:${path}`], top),
      ...(before !== undefined &&
        hasCommit && { before: await git(["show", `HEAD:${before}`], top) }),
    })),
  );
}

/**
 * List what differs from a revision in the work tree, files that git does not know yet included.
 *
 * @throws UserError if git refuses, as for a revision that does not exist.
 */
export async function changesSince(
  revision: string,
  paths: readonly string[],
  cwd: string,
): Promise<readonly Change[]> {
  const top = await topOf(cwd);
  const verify = ["rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`];
  const commit = (await git(verify, cwd)).toString("utf8").trim();
  const changes = entriesIn(await git(["diff", ...listing, commit, "--", ...paths], cwd));
  const others = [
    "ls-files",
    "--others",
    "--exclude-standard",
    "--full-name",
    "-z",
    "--",
    ...paths,
  ];
  const added = namesIn(await git(others, cwd)).map((path) => ({ path, before: undefined }));
  return Promise.all(
    [...changes, ...added].map(async ({ path, before }) => ({
      path: join(top, path),
      ...(before !== undefined && { before: await git(["show", `${commit}:${before}`], top) }),
    })),
  );
}

/** Added, copied, modified, renamed; what is gone has no texts. */
const listing = ["--name-status", "-z", "-M", "--diff-filter=ACMR"];

interface Entry {
  path: string;
  /** What it was called. */
  before: string | undefined;
}

/** Read git's list: a status with one name, or with two for what was renamed or copied. */
function entriesIn(listed: Buffer): readonly Entry[] {
  const fields = namesIn(listed);
  const entries: Entry[] = [];
  for (let at = 0; at < fields.length; ) {
    const status = fields[at] ?? "";
    const name = fields[at + 1] ?? "";
    const isMoved = /^[RC]/.test(status);
    const path = isMoved ? (fields[at + 2] ?? "") : name;
    entries.push({ path, before: status === "A" ? undefined : name });
    at += isMoved ? 3 : 2;
  }
  return entries;
}

function namesIn(listed: Buffer): readonly string[] {
  return listed
    .toString("utf8")
    .split("\0")
    .filter((name) => name !== "");
}

async function topOf(cwd: string): Promise<string> {
  return (await git(["rev-parse", "--show-toplevel"], cwd)).toString("utf8").replace(/\r?\n$/, "");
}

/** The tree that nothing is in: what a first commit is compared with. */
async function emptyTree(cwd: string): Promise<string> {
  return (await git(["hash-object", "-t", "tree", "--stdin"], cwd)).toString("utf8").trim();
}
