import type { Problem } from "../reader.ts";
import { startOf } from "../reader.ts";
import { type Decoded, Decoding } from "./decoded.ts";
import { type DataNode, type MapNode, pointerTo } from "./node.ts";

/** A cell of a table as it is written. */
interface Cell {
  /** What stands between its separators, quotation marks and all; end exclusive. */
  start: number;
  end: number;
  isQuoted: boolean;
}

/**
 * Read a table with a header (RFC 4180, and as spreadsheets write it: any of `,` `;` tab and `|`
 * between cells, and a first line `sep=;`): a row is a map from the names of its columns.
 */
export function parseTable(source: string): {
  rows: readonly MapNode[];
  problems: readonly Problem[];
} {
  const { separator, start } = separatorOf(source);
  const problems: Problem[] = [];
  const rows = [...rowsOf(source, start, separator, problems)];
  const [header, ...records] = rows;
  if (!header) return { rows: [], problems };
  const names = header.map((cell) => decodeCell(source, cell).value.trim());
  const maps = records.flatMap((cells, index): readonly MapNode[] => {
    const offset = cells[0]?.start ?? 0;
    const row = rowOf(source, names, cells, pointerTo("", index));
    // A row of separators alone is what a spreadsheet leaves behind.
    if (row.entries.size === 0) return [];
    if (cells.length !== names.length) {
      const values = { found: cells.length, expected: names.length };
      problems.push({ message: { id: "tableRagged", values }, offset });
      return [];
    }
    return [row];
  });
  return { rows: maps, problems };
}

function rowOf(
  source: string,
  names: readonly string[],
  cells: readonly Cell[],
  pointer: string,
): MapNode {
  const entries = new Map<string, DataNode>();
  for (const [column, cell] of cells.entries()) {
    const name = names[column] || String(column + 1);
    const decode = () => decodeCell(source, cell);
    const { value } = decode();
    if (value.trim() === "" || entries.has(name)) continue;
    entries.set(name, {
      type: "text",
      value,
      decode,
      offset: cell.start,
      pointer: pointerTo(pointer, name),
    });
  }
  return { type: "map", entries, offset: cells[0]?.start ?? 0, pointer };
}

const separators = [",", ";", "\t", "|"];

/** Tell what stands between cells: what a line `sep=` says, else what parts the header most often. */
function separatorOf(source: string): { separator: string; start: number } {
  const start = startOf(source);
  const said = /^sep=(.)(?:\r\n?|\n)/.exec(source.slice(start, start + 8));
  if (said) return { separator: said[1] ?? ",", start: start + said[0].length };
  const counts = separators.map((separator) => {
    const [header = []] = rowsOf(source, start, separator, []);
    return header.length;
  });
  const most = Math.max(...counts);
  // With one column, a comma is a comma.
  return { separator: most > 1 ? (separators[counts.indexOf(most)] ?? "") : "\0", start };
}

/** Cut a table into rows of cells; a quotation mark that is never closed is a problem, and ends the table. */
function* rowsOf(
  source: string,
  start: number,
  separator: string,
  problems: Problem[],
): Generator<readonly Cell[]> {
  let cells: Cell[] = [];
  let at = start;
  while (at < source.length || cells.length > 0) {
    const cell = cellAt(source, at, separator);
    if (!cell) {
      problems.push({ message: { id: "tableUnclosed" }, offset: at });
      return;
    }
    cells.push(cell);
    const next = source.charAt(cell.end);
    at = cell.end + 1;
    if (next === separator) continue;
    if (next === "\r" && source.charAt(at) === "\n") at += 1;
    yield cells;
    cells = [];
    if (next === "") return;
  }
}

function cellAt(source: string, start: number, separator: string): Cell | undefined {
  const isQuoted = source.charAt(start) === '"';
  let end = start;
  if (isQuoted) {
    const close = closingQuote(source, start + 1);
    if (close < 0) return undefined;
    end = close + 1;
  }
  for (let next = source.charAt(end); next !== "" && next !== separator; ) {
    if (next === "\r" || next === "\n") break;
    end += 1;
    next = source.charAt(end);
  }
  return { start, end, isQuoted };
}

/** Find the quotation mark that closes a cell; two in a row stand for one. */
function closingQuote(source: string, from: number): number {
  let at = source.indexOf('"', from);
  while (at >= 0 && source.charAt(at + 1) === '"') at = source.indexOf('"', at + 2);
  return at;
}

function decodeCell(source: string, { start, end, isQuoted }: Cell): Decoded {
  const decoding = new Decoding(source);
  if (!isQuoted) {
    decoding.copy(start, end);
    return decoding.build();
  }
  const close = closingQuote(source, start + 1);
  const written = source.slice(start + 1, close);
  let from = start + 1;
  // Only in the cell: a search in the file for what is rare would go through all of it, for each cell.
  for (let at = written.indexOf('""'); at >= 0; at = written.indexOf('""', from - start - 1)) {
    const mark = start + 1 + at;
    decoding.copy(from, mark);
    decoding.put('"', mark, mark + 2);
    from = mark + 2;
  }
  decoding.copy(from, close);
  // What stands behind the closing mark is a slip of who wrote it; it is kept.
  decoding.copy(close + 1, end);
  return decoding.build();
}
