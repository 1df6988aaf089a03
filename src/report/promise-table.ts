import { say } from "../model/messages/index.ts";
import type { Report, Texts } from "../model/report.ts";
import { cellsOf, wrapCells } from "./cells.ts";
import { escapeControls, escapeProse } from "./escape.ts";
import type { ReportOptions } from "./options.ts";
import { styleOf } from "./page-style.ts";
import type { Brush } from "./paint.ts";
import type { PassageStyle } from "./passage.ts";
import { type ListedPromise, listPromises } from "./promise-list.ts";
import { textWidth } from "./width.ts";
import { wordsOf, wrap } from "./wrap.ts";

/** Write promises as a table that fits the screen, below the name of their file; where the text does not say, it is empty. */
export function promisesTable(report: Report<Texts>, options: ReportOptions): string {
  const style = styleOf(options);
  const promises = listPromises(report);
  const rows = promises.map((promise) => rowOf(promise, style));
  const layout = layOut(rows, style);
  const lines: string[] = [];
  for (const [index, row] of rows.entries()) {
    const { path } = promises[index] ?? {};
    if (path !== promises[index - 1]?.path) {
      const title = style.paint.path(escapeControls(path ?? ""));
      lines.push(...(index > 0 ? [""] : []), title, ...drawRow(heads(style), layout));
    }
    lines.push(...drawRow(row, layout));
  }
  const summary = say(style.language, { id: "promiseSummary", values: countOf(promises) });
  return `${[...lines, ...(lines.length > 0 ? [""] : []), ...wrap(wordsOf(summary), style.width)].map((line) => line.trimEnd()).join("\n")}\n`;
}

interface Cell {
  text: string;
  paint?: Brush;
}

/** Where it stands, who, by when, and what. */
type Row = readonly [where: Cell, who: Cell, when: Cell, what: Cell];

function heads({ language, paint }: PassageStyle): Row {
  const head = (part: "where" | "who" | "when" | "what"): Cell => {
    return { text: say(language, { id: "promisePart", values: { part } }), paint: paint.faint };
  };
  return [head("where"), head("who"), head("when"), head("what")];
}

function rowOf(promise: ListedPromise, { language, paint }: PassageStyle): Row {
  const { id, pointer, place, who, when, what, condition, vague } = promise;
  const note = condition === null ? "" : ` [${condition}]`;
  const mark = vague ? ` ${say(language, { id: "promiseVague" })}` : "";
  return [
    { text: pointer === null ? String(place.start.line) : escapeControls(id), paint: paint.faint },
    { text: escapeProse(who ?? ""), paint: paint.strong },
    { text: escapeProse(when ?? "") },
    { text: escapeProse(`${what}${note}${mark}`), ...(vague && { paint: paint.warning }) },
  ];
}

const gap = 2;

/** Choose how wide columns are: what is promised gets the room that the others leave. */
function layOut(rows: readonly Row[], style: PassageStyle): readonly number[] {
  const all = [...rows, heads(style)];
  const widest = (column: number) =>
    Math.max(...all.map((row) => textWidth(row[column]?.text ?? "")));
  const share = Math.floor(style.width / 4);
  const narrow = [0, 1, 2].map((column) => Math.min(widest(column), share));
  const used = narrow.reduce((sum, width) => sum + width + gap, 0);
  return [...narrow, style.width - used];
}

function drawRow(row: Row, widths: readonly number[]): readonly string[] {
  const columns = row.map(({ text }, column) =>
    wrapCells(cellsOf(text), widths[column] ?? 1).map((line) =>
      line.map((cell) => cell.text).join(""),
    ),
  );
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    row
      .map(({ paint = (words) => words }, column) => {
        const text = columns[column]?.[line] ?? "";
        const padding = " ".repeat(Math.max(0, (widths[column] ?? 0) - textWidth(text)) + gap);
        return (text === "" ? "" : paint(text)) + (column < row.length - 1 ? padding : "");
      })
      .join(""),
  );
}

function countOf(promises: readonly ListedPromise[]) {
  return {
    count: promises.length,
    nobody: promises.filter(({ who }) => who === null).length,
    never: promises.filter(({ when }) => when === null).length,
    vague: promises.filter(({ vague }) => vague).length,
  };
}
