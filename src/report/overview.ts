import { grades } from "../model/expect.ts";
import type { LibrarySummary } from "../model/library.ts";
import { say } from "../model/messages/index.ts";
import type { FileReport, Texts } from "../model/report.ts";
import { drawVoice } from "./library-voice.ts";
import type { PassageStyle } from "./passage.ts";
import { drawStrategyTable } from "./strategy-table.ts";
import { textWidth } from "./width.ts";
import { drawWorst } from "./worst.ts";
import { indent, wrap } from "./wrap.ts";

const mostPairs = 3;

/** Fewer texts are no habit yet. */
const fewest = 3;

/** Sum up what the texts of a library do, in parts: a table of strategies, grades, pairs, the worst texts. */
export function drawOverview(
  library: LibrarySummary,
  files: readonly FileReport<Texts>[],
  style: PassageStyle,
): readonly (readonly string[])[] {
  const parts = [
    drawTable(library, style),
    drawGrades(library, style),
    drawPairs(library, style),
    drawVoice(library, style),
    drawWorst(library.worst, files, style),
  ];
  return parts.filter((lines) => lines.length > 0);
}

function drawTable(library: LibrarySummary, style: PassageStyle): readonly string[] {
  if (library.strategies.length === 0) return [];
  const title = say(style.language, { id: "overviewTitle", values: { texts: library.texts } });
  const table = drawStrategyTable(library, { ...style, width: style.width - 2 });
  return [style.paint.strong(title), ...indent(table, 2)];
}

function drawGrades(
  { texts, grades: counts }: LibrarySummary,
  style: PassageStyle,
): readonly string[] {
  const { language, paint, width } = style;
  if (counts.none === texts) return [];
  const words = grades
    .filter((grade) => counts[grade] > 0)
    .map((grade) => ({
      text: `${counts[grade]} ${say(language, { id: "gradeName", values: { grade } })}`,
      gap: 3,
    }));
  return [
    paint.strong(say(language, { id: "libraryGrades" })),
    ...indent(wrap(words, width - 2), 2),
  ];
}

function drawPairs({ pairs }: LibrarySummary, style: PassageStyle): readonly string[] {
  const { language, paint } = style;
  const rows = pairs
    // What chance alone does easily is not worth a line.
    .filter(({ texts, expected }) => texts >= fewest && texts - expected > Math.sqrt(expected))
    .slice(0, mostPairs)
    .map(({ ids, texts, expected }) => ({
      name: ids.map((id) => nameOf(id, style)).join(" + "),
      texts: say(language, { id: "textsOf", values: { count: texts } }),
      chance: say(language, { id: "libraryPair", values: { expected: Math.round(expected) } }),
    }));
  if (rows.length === 0) return [];
  const widest = Math.max(...rows.map(({ name }) => textWidth(name)));
  const most = Math.max(...rows.map(({ texts }) => texts.length));
  const lines = rows.map(
    ({ name, texts, chance }) =>
      `${padded(name, widest)}  ${texts.padStart(most)}  ${paint.faint(chance)}`,
  );
  return [paint.strong(say(language, { id: "libraryPairs" })), ...indent(lines, 2)];
}

function nameOf(id: string, { language }: PassageStyle): string {
  return say(language, { id: "strategyName", values: { id } });
}

function padded(name: string, width: number): string {
  return name + " ".repeat(width - textWidth(name));
}
