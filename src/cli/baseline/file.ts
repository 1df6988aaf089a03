import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Baseline, type Naming, parseBaseline } from "../../baseline.ts";
import { UserError } from "../../model/errors.ts";
import { shownPath } from "../shown-path.ts";

/** What a baseline is called where nobody says otherwise. */
export const defaultName = "oprecht-baseline.json";

/**
 * Read a baseline.
 *
 * @throws UserError if it is not there, or is none.
 */
export function readBaseline(path: string, cwd: string): Baseline {
  const absolute = resolve(cwd, path);
  if (!existsSync(absolute)) throw new UserError({ id: "baselineMissing", values: { path } });
  const baseline = parseBaseline(readFileSync(absolute, "utf8"));
  if (!baseline) throw new UserError({ id: "baselineBroken", values: { path } });
  return baseline;
}

/** Write a baseline, a line per finding. */
export function writeBaseline(path: string, cwd: string, baseline: Baseline): void {
  writeFileSync(resolve(cwd, path), `${JSON.stringify(baseline, undefined, 2)}\n`);
}

/** Make a naming: a baseline knows files by their way from its own folder. */
export function namingFor(path: string, cwd: string): Naming {
  const folder = dirname(resolve(cwd, path));
  return (file) => {
    const absolute = resolve(cwd, file);
    return shownPath(absolute, absolute, folder);
  };
}
