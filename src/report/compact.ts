import type { Report, Texts } from "../model/report.ts";
import { escapeControls, escapeProse } from "./escape.ts";
import { type Listed, listFindings, placeOf } from "./listed.ts";
import type { ReportOptions } from "./options.ts";

/**
 * Write one line per finding, for editors and grep: `path:line:column: severity: message (rule)`.
 *
 * Words that programs read are English in every language. What has no place stands where its text begins. What could
 * not be read is no finding, and is said elsewhere.
 */
export function compact(report: Report<Texts>, options: ReportOptions): string {
  return [...compactPieces(report, options)].join("");
}

/** Write the same line by line. */
export function* compactPieces(report: Report<Texts>, { quiet }: ReportOptions): Generator<string> {
  for (const one of listFindings(report, quiet)) yield `${findingLine(one)}\n`;
}

function findingLine(listed: Listed): string {
  const { file, text, finding } = listed;
  const { line, column } = placeOf(listed).start;
  const name = text.pointer === null ? "" : ` [${escapeControls(text.id)}]`;
  const message = `${escapeProse(finding.message)} (${escapeControls(finding.ruleId)})`;
  return `${escapeControls(file.path)}:${line}:${column}: ${finding.severity}${name}: ${message}`;
}
