import type { FailureReport, Report, Texts } from "../model/report.ts";
import { escapeJson, escapeProse } from "./escape.ts";
import { type Listed, listFindings, placeOf, saidOf } from "./listed.ts";
import type { ReportOptions } from "./options.ts";
import { replacementOf } from "./replacement.ts";
import { repositoryPath } from "./repository-path.ts";

const source = { name: "oprecht" };

/** Write the diagnostic format of reviewdog. */
export function rdjson(report: Report<Texts>, { quiet }: ReportOptions): string {
  const result = { source, diagnostics: diagnosticsOf(report, quiet) };
  return `${escapeJson(JSON.stringify(result, undefined, 2))}\n`;
}

/** Write the same by lines, a diagnostic each. */
export function rdjsonl(report: Report<Texts>, { quiet }: ReportOptions): string {
  return diagnosticsOf(report, quiet)
    .map((one) => `${escapeJson(JSON.stringify({ source, ...one }))}\n`)
    .join("");
}

function diagnosticsOf(report: Report<Texts>, quiet: boolean): readonly object[] {
  return [
    ...report.failures.map(failureOf),
    ...Array.from(listFindings(report, quiet), (one) => diagnosticOf(one, report)),
  ];
}

function failureOf({ path, message, line }: FailureReport) {
  return {
    message: shown(message),
    // Its column is one of UTF-16 units; a place without one is the line.
    location: locationOf(path, line === undefined ? undefined : { start: { line } }),
    severity: severities.error,
    code: { value: "unreadable" },
  };
}

function diagnosticOf(listed: Listed, { rules }: Report<Texts>) {
  const { file, finding } = listed;
  const range = rangeOf(listed);
  const suggestion = replacementOf(finding, file);
  const { url = "" } = rules[finding.ruleId] ?? {};
  return {
    message: shown(saidOf(listed)),
    location: locationOf(file.path, range),
    severity: severities[finding.severity],
    // Of a path in the package nobody could open the page.
    code: { value: finding.ruleId, ...(/^https?:\/\//.test(url) && { url }) },
    ...(suggestion !== undefined && { suggestions: [{ range, text: suggestion }] }),
  };
}

const severities = { error: "ERROR", warning: "WARNING", info: "INFO" } as const;

/** A place in bytes of UTF-8; what is said of a whole text has lines, and no columns. */
function rangeOf(listed: Listed) {
  const { start, end } = placeOf(listed);
  const { place, byteColumns } = listed.finding;
  if (!place) return { start: { line: start.line } };
  return {
    start: { line: start.line, column: byteColumns?.start ?? start.column },
    end: { line: end.line, column: byteColumns?.end ?? end.column },
  };
}

function locationOf(path: string, range?: object) {
  return { path: repositoryPath(path), ...(range && { range }) };
}

/** Lines longer than 64 KiB end what reviewdog reads of them, without a word. */
const longest = 4000;

function shown(message: string): string {
  const prose = escapeProse(message);
  return prose.length <= longest ? prose : `${prose.slice(0, longest).replace(half, "")}…`;
}

/** What is left of a character that was cut in two. */
const half = /[\uD800-\uDBFF]$/;
