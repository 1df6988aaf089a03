import { resolve } from "node:path";
import type { Config } from "../config/config.ts";
import { UserError } from "../model/errors.ts";
import type { Options } from "./options.ts";
import type { Settled } from "./settings.ts";
import { shownPath } from "./shown-path.ts";

/** List the packs that a configuration and the flags name, each once, as messages call them. */
export function packsOf(
  config: Pick<Config, "packs"> | undefined,
  { packs = [] }: Pick<Options, "packs">,
  cwd: string,
): readonly string[] {
  const folders = [...(config?.packs ?? []), ...packs.map((pack) => resolve(cwd, pack))];
  return [...new Set(folders)].map((folder) => shownPath(folder, folder, cwd));
}

/** List the packs of all files. */
export function allPacks(
  settled: readonly Settled[],
  options: Pick<Options, "packs">,
  cwd: string,
): readonly string[] {
  const configs = settled.map(({ config }) => (config instanceof UserError ? undefined : config));
  return packsOf({ packs: configs.flatMap((config) => config?.packs ?? []) }, options, cwd);
}
