import type { Report, TextReport, Texts } from "../model/report.ts";
import { showControls } from "./escape.ts";

const header = [
  ...["path", "text", "language", "genre", "line", "sentence", "quoted"],
  ...["strategies", "claimed", "components", "findings", "grade"],
];

/** Write a coding sheet (RFC 4180): a row per sentence, with what it does and what was found in it. */
export function csv(report: Report<Texts>): string {
  return [...csvPieces(report)].join("");
}

/** Write the same text by text. */
export function* csvPieces({ files }: Report<Texts>): Generator<string> {
  yield csvRows([header]);
  for (const { path, texts } of files) {
    for (const text of texts) yield csvRows(rowsOf(path, text));
  }
}

function rowsOf(
  path: string,
  { id, language, genre, profile, sentences, findings }: TextReport,
): readonly (readonly string[])[] {
  return sentences.map((sentence, index) => {
    const own = findings.filter(({ context }) => context?.sentence === index);
    return [
      ...[path, id, language ?? "", genre ?? "", String(sentence.place.start.line)],
      ...[sentence.text, sentence.quoted ? "quoted" : ""],
      ...[sentence.strategies, sentence.claimed, sentence.components].map((ids) => ids.join(" ")),
      ...[own.map(({ ruleId }) => ruleId).join(" "), profile.apology.grade],
    ];
  });
}

/** Write rows as RFC 4180 has them. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** Write a cell; one that a spreadsheet would take for a formula is made a text by an apostrophe. */
function cell(text: string): string {
  const clean = showControls(text.replace(/\s+/g, " "));
  const safe = /^[=+\-@]/.test(clean) ? `'${clean}` : clean;
  return /[",;]|^[\s:]|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
