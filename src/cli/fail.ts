import type { Report, Texts } from "../model/report.ts";
import type { Severity } from "../model/rule.ts";
import { isAtLeast } from "../model/rule.ts";

/** What makes findings in a file fail the run. */
export interface Gate {
  /** The lightest finding that does. */
  failOn: Severity;
  /** More warnings than this do. */
  maxWarnings?: number;
  /** Warnings are counted over all files with the same one. */
  group: string;
}

/** Tell whether what was found fails the run. */
export function isFailed({ files }: Report<Texts>, gateOf: (path: string) => Gate): boolean {
  const warnings = new Map<string, number>();
  for (const { path, texts } of files) {
    const { failOn, maxWarnings = Infinity, group } = gateOf(path);
    let count = warnings.get(group) ?? 0;
    for (const { findings } of texts) {
      if (findings.some(({ severity }) => isAtLeast(severity, failOn))) return true;
      count += findings.filter(({ severity }) => severity === "warning").length;
      if (count > maxWarnings) return true;
    }
    warnings.set(group, count);
  }
  return false;
}
