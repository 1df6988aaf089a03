import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { isSeq, type Node } from "yaml";
import { UserError } from "../model/errors.ts";
import { type Checker, collectProblems, isEmpty } from "../yaml/checker.ts";
import { valueAt } from "../yaml/map.ts";
import type { Source } from "../yaml/source.ts";
import { parseSource } from "../yaml/source.ts";
import { configChecker } from "./check.ts";
import type { Config, NamesWith } from "./config.ts";
import { packs } from "./packs.ts";

/**
 * Read and check a configuration file; of a `package.json`, its key `oprecht`.
 *
 * `shownPath` is what messages call it, `names` tells which rules it may set.
 *
 * @throws UserError with every mistake in the file.
 */
export async function loadConfig(
  path: string,
  shownPath: string,
  names: NamesWith,
): Promise<Config> {
  const source = parseSource(shownPath, await read(path, shownPath));
  const { contents } = source;
  const settings = basename(path) === "package.json" ? valueAt(contents, "oprecht") : contents;
  if (!settings || isEmpty(settings)) return { path, rules: {}, facts: {} };
  const folder = dirname(path);
  const known = await names(packsIn(source, settings, folder));
  return { path, ...check(source, settings, configChecker(known, folder)) };
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
  if (!config || problems.length) throw new UserError(problems);
  return config;
}

async function read(path: string, shownPath: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UserError({ id: "configUnreadable", values: { path: shownPath, reason } });
  }
}
