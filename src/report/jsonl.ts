import type { Report, Texts } from "../model/report.ts";
import { escapeJson } from "./escape.ts";

/** Write a line of JSON per text, so that a report can be cut, joined and filtered by lines; what could not be read has lines of its own. */
export function jsonl(report: Report<Texts>): string {
  return [...jsonlPieces(report)].join("");
}

/** Write the same line by line: of a large library it is longer than a string can be. */
export function* jsonlPieces({
  files,
  failures,
}: Pick<Report<Texts>, "files" | "failures">): Generator<string> {
  for (const { path, format, texts } of files) {
    for (const text of texts) yield lineOf({ path, format, ...text });
  }
  for (const failure of failures) yield lineOf({ failure });
}

function lineOf(value: object): string {
  return `${escapeJson(JSON.stringify(value))}\n`;
}
