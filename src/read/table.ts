import { lineStarts } from "../model/place.ts";
import { parseTable } from "./data/table.ts";
import { readLibrary } from "./library/index.ts";
import { failureOf, type Reading, type ReadSettings } from "./reader.ts";

/** Read a library of texts in a table, one row each; a bad row does not stop the others. */
export async function readTable(
  path: string,
  source: string,
  settings: ReadSettings,
): Promise<Reading> {
  const { rows, problems } = parseTable(source);
  const starts = lineStarts(source);
  const root = { type: "list", items: rows, offset: 0, pointer: "" } as const;
  const { problems: more, ...library } = await readLibrary(path, [root], settings);
  // Of a table with nothing but bad rows, the rows say enough.
  const said = rows.length === 0 ? problems : [...problems, ...more];
  return { ...library, failures: said.map((one) => failureOf(path, starts, one)) };
}
