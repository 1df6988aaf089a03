import { type Cell, cellsOf, wrapCells } from "./cells.ts";
import type { Brush } from "./paint.ts";

/** Words to underline in a sentence. */
export interface Mark {
  /** Offsets in the sentence, end exclusive. */
  start: number;
  end: number;
  /** What the underline begins with, to tell it from others: a number. */
  label: string;
  paint: Brush;
}

type Line = readonly Cell[];

const linesInFull = 6;

/**
 * Show a sentence, wrapped, with a line of `~~~` under each line that has marked words.
 *
 * Marks that overlap get a line each. Of a very long sentence only the marked words and what stands
 * around them is shown.
 */
export function frame(sentence: string, marks: readonly Mark[], width: number): readonly string[] {
  const lines = wrapCells(cellsOf(sentence), width);
  const visible = marks.map((mark) => snap(mark, lines));
  const shown = linesToShow(lines, visible);
  return lines.flatMap((line, index) => {
    if (shown.has(index)) return [textOf(line), ...underlines(line, visible)];
    return index === 0 || shown.has(index - 1) ? ["…"] : [];
  });
}

/** Give a mark that covers nothing that is shown the character behind it, or else the last one. */
function snap(mark: Mark, lines: readonly Line[]): Mark {
  const cells = lines.flat();
  if (cells.some((cell) => isUnder(cell, mark))) return mark;
  const cell = cells.find(({ end }) => end > mark.start) ?? cells.at(-1);
  return cell ? { ...mark, start: cell.start, end: cell.end } : mark;
}

function isUnder(cell: Cell, { start, end }: Mark): boolean {
  return cell.end > start && cell.start < end;
}

function linesToShow(lines: readonly Line[], marks: readonly Mark[]): ReadonlySet<number> {
  if (lines.length <= linesInFull) return new Set(lines.keys());
  const shown = new Set<number>();
  for (const mark of marks) {
    const under = [...lines.keys()].filter((n) => lines[n]?.some((cell) => isUnder(cell, mark)));
    for (const edge of [under.at(0) ?? 0, under.at(-1) ?? 0]) {
      for (const near of [edge - 1, edge, edge + 1]) shown.add(near);
    }
  }
  // One line left out would save nothing: its place is taken by the dots.
  for (const n of lines.keys()) if (shown.has(n - 1) && shown.has(n + 1)) shown.add(n);
  return shown;
}

function textOf(line: Line): string {
  return line.map(({ text }) => text).join("");
}

/** A mark on one line: its first column, and the one after its last. */
interface Bar {
  from: number;
  to: number;
  mark: Mark;
}

function underlines(line: Line, marks: readonly Mark[]): readonly string[] {
  const rows: Bar[][] = [];
  for (const mark of marks) {
    const bar = barOf(line, mark);
    if (!bar) continue;
    const row = rows.find((bars) => bars.every(({ from, to }) => to <= bar.from || from >= bar.to));
    if (row) row.push(bar);
    else rows.push([bar]);
  }
  return rows.map(draw);
}

function barOf(line: Line, mark: Mark): Bar | undefined {
  let column = 0;
  let bar: Bar | undefined;
  for (const cell of line) {
    if (isUnder(cell, mark)) {
      // What has no width of its own stands on the letter before it.
      const from = cell.width > 0 ? column : Math.max(0, column - 1);
      bar = { from: bar?.from ?? from, to: Math.max(from + 1, column + cell.width), mark };
    }
    column += cell.width;
  }
  return bar;
}

function draw(bars: readonly Bar[]): string {
  let drawn = "";
  let column = 0;
  for (const { from, to, mark } of bars.toSorted((a, b) => a.from - b.from)) {
    drawn += " ".repeat(from - column) + mark.paint(mark.label.padEnd(to - from, "~"));
    column = to;
  }
  return drawn;
}
