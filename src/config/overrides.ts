import { dirname, relative, sep } from "node:path";
import picomatch from "picomatch";
import { overrule } from "../model/rule-settings.ts";
import type { Config, Settings } from "./config.ts";
import type { ConfigIgnore } from "./ignores.ts";

/** Settings as one part of a file makes them, for all files or for some. */
export interface Layer {
  settings: Settings;
  /** Of the file that it stands in; absolute. */
  path: string;
  /** Which of the overrides there it is; absent: none of them. */
  override?: number;
  /** Those of the file that are meant for what the layer is for. */
  ignores?: readonly ConfigIgnore[];
}

/**
 * Give a configuration as it holds for one file; the path is absolute.
 *
 * Of what it builds on, of itself and of overrides that fit, later ones win.
 */
export function configFor(config: Config, file: string): Config {
  const nothing: Config = { path: config.path, rules: {}, facts: {} };
  return layersFor(config, file).reduce(overruled, nothing);
}

/** List the layers that hold for a file, from weak to strong. */
export function layersFor(config: Config, file: string): readonly Layer[] {
  return layersIn(config, file, dirname(config.path));
}

/** Globs count from the folder that they stand in, and for files elsewhere from the one that the file was extended from. */
function layersIn(config: Config, file: string, above: string): readonly Layer[] {
  const { path, bases = [], overrides = [], ignores = [], ...settings } = config;
  const own = dirname(path);
  const folder = isBelow(own, file) ? own : above;
  const seen = relative(folder, file).replaceAll(sep, "/");
  return [
    ...bases.flatMap((base) => layersIn(base, file, folder)),
    { settings, path, ignores: ignores.filter((one) => fits([one.file], seen)) },
    ...overrides.flatMap(({ files, ...settings }, override) =>
      isMeant(files, seen) ? { settings, path, override } : [],
    ),
  ];
}

function isBelow(folder: string, file: string): boolean {
  return relative(folder, file).split(sep)[0] !== "..";
}

/** Tell whether globs bring a file in, and none of those with `!` leaves it out. */
function isMeant(globs: readonly string[], path: string): boolean {
  const isOut = (glob: string) => glob.startsWith("!");
  const inside = globs.filter((glob) => !isOut(glob));
  const outside = globs.filter(isOut).map((glob) => glob.slice(1));
  return fits(inside, path) && !fits(outside, path);
}

function fits(globs: readonly string[], path: string): boolean {
  return picomatch(globs.map(plain), { dot: true, nonegate: true })(path);
}

/** Take a folder for all that is in it; what has no slash holds at any depth, as in .gitignore. */
function plain(glob: string): string {
  if (!glob.includes("/")) return `**/${glob}`;
  return glob.replace(/^\.\//, "").replace(/\/$/, "/**");
}

function overruled(before: Config, { settings, path, override, ignores = [] }: Layer): Config {
  const { warningGroup, ...weaker } = before;
  const packs = [...new Set([...(weaker.packs ?? []), ...(settings.packs ?? [])])];
  const allow = [...new Set([...(weaker.allow ?? []), ...(settings.allow ?? [])])];
  const ignored = [...(weaker.ignores ?? []), ...ignores];
  // A limit of its own is one for its own files.
  const own = override === undefined ? undefined : `${path} ${override}`;
  const group = settings.maxWarnings === undefined ? warningGroup : own;
  return {
    ...weaker,
    ...settings,
    rules: overrule(weaker.rules, settings.rules),
    facts: { ...weaker.facts, ...settings.facts },
    ...(settings.expect && { expect: { ...weaker.expect, ...settings.expect } }),
    ...(packs.length > 0 && { packs }),
    ...(allow.length > 0 && { allow }),
    ...(ignored.length > 0 && { ignores: ignored }),
    ...(group !== undefined && { warningGroup: group }),
  };
}
