import { dirname, relative, sep } from "node:path";
import picomatch from "picomatch";
import { overrule } from "../model/rule-settings.ts";
import type { Config, Override } from "./config.ts";

/** Give a configuration as it holds for one file; the path is absolute. Of overrides that fit, later ones win. */
export function configFor({ overrides = [], ...config }: Config, file: string): Config {
  const path = relative(dirname(config.path), file).replaceAll(sep, "/");
  return overrides.reduce<Config>(
    (before, override, index) =>
      isMeant(override.files, path) ? overruled(before, override, index) : before,
    config,
  );
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

function overruled(weaker: Config, { files: _, ...stronger }: Override, index: number): Config {
  const packs = [...(weaker.packs ?? []), ...(stronger.packs ?? [])];
  return {
    ...weaker,
    ...stronger,
    rules: overrule(weaker.rules, stronger.rules),
    facts: { ...weaker.facts, ...stronger.facts },
    ...(stronger.expect && { expect: { ...weaker.expect, ...stronger.expect } }),
    ...(packs.length > 0 && { packs }),
    // A limit of its own is one for its own files.
    ...(stronger.maxWarnings !== undefined && { warningGroup: `${weaker.path} ${index}` }),
  };
}
