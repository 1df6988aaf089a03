import { resolve } from "node:path";
import {
  builtinRulesFolder,
  loadWritten,
  type ReadingOptions,
  type WrittenRules,
} from "../../authoring/rules-written.ts";
import { ruleNames } from "../../lint.ts";
import { UserError } from "../../model/errors.ts";
import { packsOf } from "../packs.ts";
import { settle } from "../settings.ts";
import { shownPath } from "../shown-path.ts";
import type { Request } from "./request.ts";

/**
 * Load the rules as they are written: the built-in ones and those of the packs that the flags and
 * the configuration of the current folder name.
 *
 * Of languages that are not to be `compiled`, names in patterns are not looked up.
 *
 * @throws UserError with every mistake in them.
 */
export async function loadRequested(
  request: Pick<Request, "flags" | "cwd">,
  { compiled = [], ...wanted }: Pick<ReadingOptions, "compiled" | "isWanted"> = {},
): Promise<WrittenRules> {
  const builtin = shownPath(builtinRulesFolder, builtinRulesFolder, request.cwd);
  const loaded = await loadWritten({
    packs: await packsFor(request),
    shown: builtin,
    compiled,
    ...wanted,
  });
  if (loaded.problems.length > 0) throw new UserError(loaded.problems);
  return loaded;
}

async function packsFor({
  flags,
  cwd,
}: Pick<Request, "flags" | "cwd">): Promise<readonly string[]> {
  const named = { packs: flags.rules ?? [] };
  // As if a file in this folder were linted.
  const here = { path: "", absolute: resolve(cwd, "-"), stdin: true };
  // Commander says true where nothing was said of a flag that has a “no”.
  const config = flags.config === true ? undefined : flags.config;
  const [settled] = await settle([here], {
    cwd,
    config,
    names: (packs) => ruleNames(packsOf({ packs }, named, cwd)),
  });
  if (settled?.config instanceof UserError) throw settled.config;
  return packsOf(settled?.config, named, cwd);
}
