import type { Config, Settings } from "./config.ts";
import { type FindLine, lineFinder } from "./lines.ts";
import { configFor, type Layer, layersFor } from "./overrides.ts";

/** Where a setting comes from: a line of a file, a flag, or nobody said it. */
export type Origin = { path: string; line: number } | { flag: string } | "default";

/** Something that is set, by the keys that lead to it in a configuration. */
export interface Setting {
  way: readonly string[];
  value: unknown;
  /** It is an item of the list at its way. */
  isItem?: boolean;
  origin: Origin;
}

/** List what a configuration sets for a file, the way that it was merged, each with where it was said last. */
export function settingsOf(config: Config, file: string): readonly Setting[] {
  const layers = layersFor(config, file).toReversed();
  const merged = configFor(config, file);
  const originOf = originFinder(layers);
  const one = (way: readonly string[], value: unknown, has: Has): readonly Setting[] =>
    value === undefined ? [] : [{ way, value, origin: originOf(has, way) }];
  const items = (key: "allow" | "packs") =>
    (merged[key] ?? []).map((value) => ({
      ...{ way: [key], value, isItem: true },
      origin: originOf(
        (settings) => settings[key]?.includes(value) ?? false,
        (settings) => [key, settings[key]?.indexOf(value) ?? 0],
      ),
    }));
  return [
    ...one(["language"], merged.language, ({ language }) => language !== undefined),
    ...entries(merged.facts).flatMap(([key, value]) =>
      one([key], filled(value), ({ facts }) => key in facts),
    ),
    ...entries(merged.rules).flatMap(([id, value]) =>
      one(["rules", id], value, ({ rules }) => Object.hasOwn(rules, id)),
    ),
    ...items("allow"),
    ...items("packs"),
    ...entries(merged.expect ?? {}).flatMap(([key, value]) =>
      one(["expect", key], value, ({ expect = {} }) => key in expect),
    ),
    ...one(["extract"], written(merged.extract), ({ extract }) => extract !== undefined),
    ...one(["fail-on"], merged.failOn, ({ failOn }) => failOn !== undefined),
    ...one(["max-warnings"], merged.maxWarnings, (found) => found.maxWarnings !== undefined),
  ];
}

type Has = (settings: Settings) => boolean;

type Way = readonly (string | number)[];

function originFinder(strongestFirst: readonly Layer[]) {
  const finders = new Map<string, FindLine>();
  const lineIn = (path: string, way: Way) => {
    const find = finders.get(path) ?? lineFinder(path);
    finders.set(path, find);
    return find(way);
  };
  return (has: Has, way: Way | ((settings: Settings) => Way)): Origin => {
    const layer = strongestFirst.find(({ settings }) => has(settings));
    if (!layer) return "default";
    const { path, override, settings } = layer;
    const inside = typeof way === "function" ? way(settings) : way;
    const above = override === undefined ? [] : ["overrides", override];
    return { path, line: lineIn(path, [...above, ...inside]) };
  };
}

function entries(map: object): readonly (readonly [string, unknown])[] {
  return Object.entries(map);
}

/** Leave out the lists of an organisation that nobody filled. */
function filled(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(entries(value).filter(([, list]) => !Array.isArray(list) || list[0]));
}

/** Name the keys as they are written. */
function written(extract: Settings["extract"]): object | undefined {
  if (!extract) return undefined;
  const { skipIf, ...others } = extract;
  return { ...others, ...(skipIf && { "skip-if": skipIf }) };
}
