import { lineStarts } from "../model/place.ts";
import { parseYaml } from "./data/yaml.ts";
import { readLibrary } from "./library/index.ts";
import { failureOf, type Reading, type ReadSettings } from "./reader.ts";

/** Read a library of texts in YAML, whatever known shape it has. */
export async function readYaml(
  path: string,
  source: string,
  settings: ReadSettings,
): Promise<Reading> {
  const roots = parseYaml(source);
  const starts = lineStarts(source);
  if ("message" in roots) return { texts: [], failures: [failureOf(path, starts, roots)] };
  const { problems, ...library } = await readLibrary(path, roots, settings);
  return { ...library, failures: problems.map((problem) => failureOf(path, starts, problem)) };
}
