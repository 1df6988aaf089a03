import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";

/** Files with patterns of what to leave alone; of those in one folder the last has the last word. */
const names = [".gitignore", ".oprechtignore"];

/** Tells which file of patterns leaves a file or folder alone; undefined if none does. */
export type FindIgnorer = (path: string, kind: "file" | "folder") => string | undefined;

/** Patterns, and where they stand. */
interface Patterns {
  path: string;
  /** Paths are relative to this folder. */
  folder: string;
  matcher: Ignore;
}

/**
 * Make a finder that heeds the `.gitignore` and `.oprechtignore` of a path's folder and of those
 * above it, up to a folder with `.git` or the file system's root; the nearest has the last word.
 * `more` is a file of patterns that hold from its own folder on. Each file is read once.
 */
export function ignoreFinder(more?: string): FindIgnorer {
  const known = new Map<string, readonly Patterns[]>();
  const extra = more === undefined ? [] : [patternsIn(more)];
  const patternsFor = (folder: string): readonly Patterns[] => {
    const found = known.get(folder);
    if (found) return found;
    const isTop = dirname(folder) === folder || existsSync(join(folder, ".git"));
    const above = isTop ? extra : patternsFor(dirname(folder));
    const own = names.map((name) => join(folder, name)).filter((path) => existsSync(path));
    const patterns = [...above, ...own.map(patternsIn)];
    known.set(folder, patterns);
    return patterns;
  };
  return (path, kind) => {
    let ignorer: string | undefined;
    for (const { path: file, folder, matcher } of patternsFor(dirname(path))) {
      const inside = relative(folder, path).replaceAll(sep, "/");
      if (inside === "" || inside.startsWith("../") || inside === "..") continue;
      const { ignored, unignored } = matcher.test(kind === "folder" ? `${inside}/` : inside);
      if (ignored) ignorer = file;
      else if (unignored) ignorer = undefined;
    }
    return ignorer;
  };
}

function patternsIn(path: string): Patterns {
  const matcher = ignore().add(readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
  return { path, folder: dirname(path), matcher };
}

/** Find the line of a file of patterns that leaves a file or folder alone: the last that fits it. */
export function ignoringLine(
  by: string,
  path: string,
  kind: "file" | "folder",
): { line: number; pattern: string } | undefined {
  const inside = relative(dirname(by), path).replaceAll(sep, "/");
  const shown = kind === "folder" ? `${inside}/` : inside;
  const lines = readFileSync(by, "utf8")
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/);
  const index = lines.findLastIndex((line) => ignore().add(line).test(shown).ignored);
  return index < 0 ? undefined : { line: index + 1, pattern: lines[index]?.trim() ?? "" };
}
