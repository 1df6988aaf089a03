import { lineStarts } from "../model/place.ts";
import { parseJson } from "./data/json.ts";
import { readLibrary } from "./library/index.ts";
import { failureOf, type Reading, type ReadSettings } from "./reader.ts";

/** Read a library of texts in JSON, whatever known shape it has. */
export async function readJson(
  path: string,
  source: string,
  settings: ReadSettings,
): Promise<Reading> {
  const root = parseJson(source);
  const starts = lineStarts(source);
  if ("message" in root) return { texts: [], failures: [failureOf(path, starts, root)] };
  const { problems, ...library } = await readLibrary(path, [root], settings);
  return { ...library, failures: problems.map((problem) => failureOf(path, starts, problem)) };
}
