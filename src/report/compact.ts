import type { Report } from "../model/report.ts";
import { escapeControls, escapeProse } from "./escape.ts";
import { type Listed, listFindings } from "./listed.ts";
import type { ReportOptions } from "./options.ts";

/**
 * Write one line per finding, for editors and grep: `path:line:column: severity: message (rule)`.
 *
 * Words that programs read are English in every language. What has no place stands at 1:1. What could
 * not be read is no finding, and is said elsewhere.
 */
export function compact(report: Report, { quiet }: ReportOptions): string {
  return listFindings(report, quiet)
    .map((one) => `${findingLine(one)}\n`)
    .join("");
}

function findingLine({ file: { path }, text: { id, pointer }, finding }: Listed): string {
  const { line, column } = finding.place?.start ?? { line: 1, column: 1 };
  const text = pointer === null ? "" : ` [${escapeControls(id)}]`;
  const message = `${escapeProse(finding.message)} (${escapeControls(finding.ruleId)})`;
  return `${escapeControls(path)}:${line}:${column}: ${finding.severity}${text}: ${message}`;
}
