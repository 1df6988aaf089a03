import type { LibrarySummary } from "../model/library.ts";
import { say } from "../model/messages/index.ts";
import { bar } from "./bar.ts";
import type { Brush } from "./paint.ts";
import type { PassageStyle } from "./passage.ts";
import { textWidth } from "./width.ts";

const longestBar = 20;
const shortestBar = 4;

/** A strategy, or none of them, and in how many texts. */
interface Row {
  name: string;
  texts: number;
  weak: number;
  claimed: number;
  paint: Brush;
}

/** Draw a table of strategies: how many texts use each, how many weakly, how many take it back. */
export function drawStrategyTable(library: LibrarySummary, style: PassageStyle): readonly string[] {
  const { language, paint, width } = style;
  const columns = (["texts", "weak", "claimed"] as const).map((column) =>
    say(language, { id: "libraryColumn", values: { column } }),
  );
  const [texts = "", weak = "", claimed = ""] = columns;
  const rows = rowsOf(library, style);
  const widest = Math.max(...rows.map(({ name }) => textWidth(name)));
  const taken = [widest, ...columns.map(textWidth)].reduce((sum, one) => sum + one + 2, 0);
  const room = Math.min(longestBar, width - taken);
  const drawn = (row: Row) =>
    room < shortestBar ? [] : [row.paint(bar(row.texts / library.texts, room))];
  const head = [" ".repeat(widest), texts, ...(room < shortestBar ? [] : [" ".repeat(room)])];
  return [
    paint.faint([...head, weak, claimed].join("  ")),
    ...rows.map((row) =>
      [
        row.name + " ".repeat(widest - textWidth(row.name)),
        String(row.texts).padStart(textWidth(texts)),
        ...drawn(row),
        countOf(row.weak).padStart(textWidth(weak)),
        paint.warning(countOf(row.claimed).padStart(textWidth(claimed))),
      ].join("  "),
    ),
  ];
}

function rowsOf(
  { strategies, without }: LibrarySummary,
  { language, paint }: PassageStyle,
): readonly Row[] {
  const rows = strategies.map(({ id, ...counts }) => ({
    name: say(language, { id: "strategyName", values: { id } }),
    ...counts,
    paint: paint.clean,
  }));
  if (without === 0) return rows;
  const name = say(language, { id: "libraryWithout" });
  return [...rows, { name, texts: without, weak: 0, claimed: 0, paint: paint.faint }];
}

function countOf(count: number): string {
  return count > 0 ? String(count) : "–";
}
