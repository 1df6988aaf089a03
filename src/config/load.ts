import { realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { isSeq, type Node } from "yaml";
import { type Problem, UserError } from "../model/errors.ts";
import { type Checker, collectProblems, isEmpty } from "../yaml/checker.ts";
import { valueAt } from "../yaml/map.ts";
import type { Source } from "../yaml/source.ts";
import { parseSource } from "../yaml/source.ts";
import { configChecker } from "./check.ts";
import type { Config, NamesWith } from "./config.ts";
import { type Extended, extended } from "./extends.ts";
import { packs } from "./packs.ts";

/**
 * Read and check a configuration file and those that it builds on; of a `package.json`, its key `oprecht`.
 *
 * `shownPath` is what messages call it, `names` tells which rules it may set.
 *
 * @throws UserError with every mistake in the files.
 */
export async function loadConfig(
  path: string,
  shownPath: string,
  names: NamesWith,
): Promise<Config> {
  return loadBelow([], path, { shownPath, names });
}

interface Loading {
  shownPath: string;
  names: NamesWith;
}

/** `above` are the files that lead to this one. */
async function loadBelow(
  above: readonly string[],
  path: string,
  { shownPath, names }: Loading,
): Promise<Config> {
  const source = parseSource(shownPath, await read(path, shownPath));
  const { contents } = source;
  const settings = basename(path) === "package.json" ? valueAt(contents, "oprecht") : contents;
  if (!settings || isEmpty(settings)) return { path, rules: {}, facts: {} };
  const folder = dirname(path);
  const chain = [...above, realpathSync(path)];
  const { bases, problems } = await loadBases(extendedIn(source, settings, folder), chain, {
    ...{ folder, shownPath, names },
  });
  const packs = [...bases.flatMap(packsWithin), ...packsIn(source, settings, folder)];
  const checked = check(source, settings, configChecker(await names(packs), folder));
  if (!checked.config || problems.length + checked.problems.length > 0) {
    throw new UserError([...checked.problems, ...problems]);
  }
  return { path, ...(bases.length > 0 && { bases }), ...checked.config };
}

/** Load what a configuration builds on. */
async function loadBases(
  found: readonly Extended[],
  chain: readonly string[],
  { folder, shownPath, names }: Loading & { folder: string },
): Promise<{ bases: readonly Config[]; problems: readonly Problem[] }> {
  const bases: Config[] = [];
  const problems: Problem[] = [];
  const shownAs = (path: string) => slashed(join(dirname(shownPath), relative(folder, path)));
  for (const { path, blame } of found) {
    const from = chain.indexOf(realpathSync(path));
    if (from >= 0) {
      const circle = [...chain.slice(from), path].map(shownAs);
      problems.push(blame({ id: "configExtendsCircle", values: { circle } }));
      continue;
    }
    const loading = { shownPath: shownAs(path), names };
    const base = await loadBelow(chain, path, loading).catch(onlyUserError);
    if (base instanceof UserError) problems.push(...base.problems);
    else bases.push(base);
  }
  return { bases, problems };
}

function slashed(path: string): string {
  return path.replaceAll(sep, "/");
}

function onlyUserError(error: unknown): UserError {
  if (error instanceof UserError) return error;
  throw error;
}

/** Find first what it builds on: what is wrong with its name is said when everything is checked. */
function extendedIn(source: Source, settings: Node, folder: string): readonly Extended[] {
  const node = valueAt(settings, "extends");
  let found: readonly Extended[] = [];
  collectProblems(source, (reading) => {
    if (node && !isEmpty(node)) found = extended(folder)(node, reading) ?? [];
  });
  return found;
}

/** List the packs of a configuration that was loaded, and of those that it builds on. */
function packsWithin({ packs = [], bases = [], overrides = [] }: Config): readonly string[] {
  return [...bases.flatMap(packsWithin), ...packs, ...overrides.flatMap(({ packs = [] }) => packs)];
}

/** Find the packs first: their rules may be set too. */
function packsIn(source: Source, settings: Node, folder: string): readonly string[] {
  const overrides = valueAt(settings, "overrides");
  const parts = [settings, ...(isSeq<Node>(overrides) ? overrides.items : [])];
  const found: string[] = [];
  // What is wrong is said when everything is checked.
  collectProblems(source, (reading) => {
    for (const part of parts) {
      const node = valueAt(part, "packs");
      if (node) found.push(...(packs(folder)(node, reading) ?? []));
    }
  });
  return found;
}

function check(source: Source, settings: Node, checker: Checker<Omit<Config, "path">>) {
  let config: Omit<Config, "path"> | undefined;
  const problems = collectProblems(source, (reading) => {
    config = checker(settings, reading);
  });
  return { config, problems };
}

async function read(path: string, shownPath: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UserError({ id: "configUnreadable", values: { path: shownPath, reason } });
  }
}
