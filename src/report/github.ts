import type { Report, Texts } from "../model/report.ts";
import { type Severity, severities } from "../model/rule.ts";
import { escapeProse } from "./escape.ts";
import { type Listed, listFindings, placeOf, saidOf } from "./listed.ts";
import type { ReportOptions } from "./options.ts";

/** GitHub shows so many annotations of a kind per step. */
const shown = 10;

const kinds = { error: "error", warning: "warning", info: "notice" } as const;

/** Write workflow commands of GitHub Actions, the heaviest first; what it would not show any more becomes a line of the log. */
export function github(report: Report<Texts>, { quiet }: ReportOptions): string {
  const lines: Record<Severity, string[]> = { error: [], warning: [], info: [] };
  for (const one of listFindings(report, quiet)) {
    const own = lines[one.finding.severity];
    own.push(own.length < shown ? command(one) : line(one));
  }
  const failures = report.failures.map(({ path, message, line = 1 }) => {
    return `::error file=${property(path)},line=${line}::${data(message)}`;
  });
  return [...failures, ...severities.flatMap((severity) => lines[severity])]
    .map((one) => `${one}\n`)
    .join("");
}

function command(listed: Listed): string {
  const { file, finding } = listed;
  const { start, end } = placeOf(listed);
  // Columns are only valid where all is on one line.
  const isOneLine = start.line === end.line;
  const place = [
    `file=${property(file.path)}`,
    `line=${start.line}`,
    ...(isOneLine ? [] : [`endLine=${end.line}`]),
    ...(isOneLine
      ? [`col=${start.column}`, `endColumn=${Math.max(start.column, end.column)}`]
      : []),
    `title=${property(`${finding.title} (${finding.ruleId})`)}`,
  ];
  return `::${kinds[finding.severity]} ${place.join(",")}::${data(saidOf(listed))}`;
}

/** A line that is no command, whatever stands in it. */
function line(listed: Listed): string {
  const { line, column } = placeOf(listed).start;
  return `  ${escapeProse(listed.file.path)}:${line}:${column}: ${listed.finding.severity}: ${escapeProse(saidOf(listed))}`;
}

function data(text: string): string {
  return escapeProse(text).replaceAll("%", "%25");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
