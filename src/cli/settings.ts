import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Config, NamesWith } from "../config/config.ts";
import { configFinder } from "../config/find.ts";
import { UserError } from "../model/errors.ts";
import type { Found } from "./inputs.ts";
import { shownPath } from "./shown-path.ts";

/** A file with the configuration that holds for it: none, one, or one with mistakes in it. */
export interface Settled {
  input: Found;
  config?: Config | UserError;
  /** As messages call it. */
  configPath?: string;
}

/** How to look for configurations. */
export interface ConfigSearch {
  cwd: string;
  /** The configuration for all; false: for no file is one looked for. */
  config: string | false | undefined;
  names: NamesWith;
}

/**
 * Find and load the configuration of each file, each configuration once.
 *
 * @throws UserError if the one that was named for all files cannot be used.
 */
export async function settle(
  inputs: readonly Found[],
  { cwd, config, names }: ConfigSearch,
): Promise<readonly Settled[]> {
  const load: Load = async (path) => {
    // Who has no configuration does not wait for the YAML parser.
    const { loadConfig } = await import("../config/load.ts");
    return loadConfig(path, shownPath(path, path, cwd), names);
  };
  if (config === false) return inputs.map((input) => ({ input }));
  if (config !== undefined) {
    const path = resolve(cwd, config);
    if (!existsSync(path)) throw new UserError({ id: "configMissing", values: { path: config } });
    const named = await load(path);
    return Promise.all(
      inputs.map(async (input) => ({ input, config: await forFile(named, input) })),
    );
  }
  return settleNearest(inputs, cwd, load);
}

type Load = (path: string) => Promise<Config>;

async function settleNearest(
  inputs: readonly Found[],
  cwd: string,
  load: Load,
): Promise<readonly Settled[]> {
  const find = configFinder();
  const loaded = new Map<string, Config | UserError>();
  const settled: Settled[] = [];
  for (const input of inputs) {
    const path = find(dirname(input.absolute));
    if (path === undefined) {
      settled.push({ input });
      continue;
    }
    const common = loaded.get(path) ?? (await load(path).catch(onlyUserError));
    loaded.set(path, common);
    const config = common instanceof UserError ? common : await forFile(common, input);
    settled.push({ input, config, configPath: shownPath(path, path, cwd) });
  }
  return settled;
}

async function forFile(config: Config, { absolute }: Found): Promise<Config> {
  if (!config.overrides && !config.bases && !config.ignores) return config;
  const { configFor } = await import("../config/overrides.ts");
  return configFor(config, absolute);
}

function onlyUserError(error: unknown): UserError {
  if (error instanceof UserError) return error;
  throw error;
}
