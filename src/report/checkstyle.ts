import type { Report, Texts } from "../model/report.ts";
import { listIn, placeOf } from "./listed.ts";
import type { ReportOptions } from "./options.ts";
import { tag } from "./xml.ts";

/** Write Checkstyle's XML, which many servers and editors read. */
export function checkstyle(report: Report<Texts>, { quiet }: ReportOptions): string {
  const files = report.files.map((file) => {
    const errors = Array.from(listIn(file, quiet), (one) => {
      const { line, column } = placeOf(one).start;
      const { severity, message, ruleId } = one.finding;
      return tag("error", { line, column, severity, message, source: `oprecht.${ruleId}` });
    });
    return tag("file", { name: file.path }, errors);
  });
  const failures = report.failures.map(({ path, message, line = 1, column = 1 }) => {
    const error = { line, column, severity: "error", message, source: "oprecht.unreadable" };
    return tag("file", { name: path }, [tag("error", error)]);
  });
  const content = [...files, ...failures].map((file) => `\n${file}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag("checkstyle", { version: "4.3" }, [...content, "\n"])}\n`;
}
