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
 * between cells, and a first line `sep=;`): a row is a map from the names of its columns. What is
 * wrong is added to `problems` on the way.
 */
export function* rowsOf(source: string, problems: Problem[]): Generator<MapNode> {
  const { separator, start } = separatorOf(source);
  let names: readonly string[] | undefined;
  let index = 0;
  for (const cells of linesOf(source, start, separator, problems)) {
    if (!names) {
      names = cells.map((cell) => textIn(source, cell).trim());
      continue;
    }
    const row = rowOf(source, names, cells, pointerTo("", index++));
    // A row of separators alone is what a spreadsheet leaves behind.
    if (row.entries.size === 0) continue;
    if (cells.length === names.length) {
      yield row;
      continue;
    }
    const values = { found: cells.length, expected: names.length };
    problems.push({ message: { id: "tableRagged", values }, offset: row.offset });
  }
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
    const value = textIn(source, cell);
    if (value.trim() === "" || entries.has(name)) continue;
    entries.set(name, {
      type: "text",
      value,
      decode: () => decodeCell(source, cell),
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
    const [header = []] = linesOf(source, start, separator, []);
    return header.length;
  });
  const most = Math.max(...counts);
  // With one column, a comma is a comma.
  return { separator: most > 1 ? (separators[counts.indexOf(most)] ?? "") : "\0", start };
}

/** Cut a table into lines of cells; a quotation mark that is never closed is a problem, and ends the table. */
function* linesOf(
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

/** Give what a cell says; where it stands is asked of few. */
function textIn(source: string, cell: Cell): string {
  return cell.isQuoted ? decodeCell(source, cell).value : source.slice(cell.start, cell.end);
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
