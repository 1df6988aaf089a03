import type { Report, Texts } from "../model/report.ts";
import { escapeJson } from "./escape.ts";
import { listFindings, placeOf } from "./listed.ts";
import type { ReportOptions } from "./options.ts";
import { repositoryPath } from "./repository-path.ts";

/** Write GitLab's Code Quality report. */
export function gitlab(report: Report<Texts>, { quiet }: ReportOptions): string {
  const seen = new Map<string, number>();
  const issues = Array.from(listFindings(report, quiet), (one) => {
    const { finding, file } = one;
    const { ruleId, message, severity } = finding;
    const key = `${file.path} ${finding.fingerprint}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const { start, end } = placeOf(one);
    return {
      description: message,
      check_name: ruleId,
      // Of issues with one fingerprint GitLab shows the first.
      fingerprint: count === 1 ? finding.fingerprint : `${finding.fingerprint}-${count}`,
      severity: severities[severity],
      location: {
        path: repositoryPath(file.path),
        lines: { begin: start.line, end: end.line },
      },
    };
  });
  return `${escapeJson(JSON.stringify(issues, undefined, 2))}\n`;
}

const severities = { error: "major", warning: "minor", info: "info" } as const;
