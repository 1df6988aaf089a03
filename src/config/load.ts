import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Node } from "yaml";
import { UserError } from "../model/errors.ts";
import { configChecker } from "./check.ts";
import { collectProblems, isEmpty } from "./checker.ts";
import type { Config, RuleNames } from "./config.ts";
import { valueAt } from "./map.ts";
import type { Source } from "./source.ts";
import { parseSource } from "./source.ts";

/**
 * Read and check a configuration file; of a `package.json`, its key `oprecht`.
 *
 * `shownPath` is what messages call it, `names` are those of the rules it may set.
 *
 * @throws UserError with every mistake in the file.
 */
export async function loadConfig(
  path: string,
  shownPath: string,
  names: RuleNames,
): Promise<Config> {
  const source = parseSource(shownPath, await read(path, shownPath));
  const { contents } = source;
  const settings = basename(path) === "package.json" ? valueAt(contents, "oprecht") : contents;
  if (!settings || isEmpty(settings)) return { path, rules: {}, facts: {} };
  return { path, ...check(source, settings, names) };
}

function check(source: Source, settings: Node, names: RuleNames): Omit<Config, "path"> {
  let config: Omit<Config, "path"> | undefined;
  const problems = collectProblems(source, (complain) => {
    config = configChecker(names)(settings, complain);
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
