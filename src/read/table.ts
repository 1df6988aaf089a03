import { lineStarts } from "../model/place.ts";
import type { MapNode } from "./data/node.ts";
import { rowsOf } from "./data/table.ts";
import { type Library, readLibrary, readRecords } from "./library/index.ts";
import { failureOf, type Problem, type Reading, type ReadSettings } from "./reader.ts";

/** Read a library of texts in a table, one row each; a bad row does not stop the others. */
export async function readTable(
  path: string,
  source: string,
  settings: ReadSettings,
): Promise<Reading> {
  const problems: Problem[] = [];
  let count = 0;
  function* rows() {
    for (const row of rowsOf(source, problems)) {
      count += 1;
      yield row;
    }
  }
  const { problems: more, ...library } = await readRows(path, rows(), settings);
  // Of a table with nothing but bad rows, the rows say enough.
  const said = count === 0 ? problems : [...problems, ...more];
  const starts = lineStarts(source);
  return { ...library, failures: said.map((one) => failureOf(path, starts, one)) };
}

/** Who says where texts lie may mean anywhere; else rows go by one by one, for all of them take much room. */
function readRows(path: string, rows: Iterable<MapNode>, settings: ReadSettings): Promise<Library> {
  if (!settings.extraction) return readRecords(rows, settings);
  const root = { type: "list", items: [...rows], offset: 0, pointer: "" } as const;
  return readLibrary(path, [root], settings);
}
