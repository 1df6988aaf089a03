import type { FileReport, Report } from "../model/report.ts";
import { type Listed, listFindings, placeOf } from "./listed.ts";
import type { ReportOptions } from "./options.ts";
import { escapeXml, tag } from "./xml.ts";

/** Write JUnit's XML: a suite per file, a failed case per finding; a file without any is a case that passes. */
export function junit(report: Report, { quiet }: ReportOptions): string {
  const listed = listFindings(report, quiet);
  const suites = report.files.map((file) =>
    suiteOf(
      file,
      listed.filter((one) => one.file === file),
    ),
  );
  const broken = report.failures.map(({ path, message }) => {
    const problem = tag("error", { type: "unreadable", message });
    const testcase = tag("testcase", { classname: path, name: "is read", time: 0 }, [problem]);
    return tag("testsuite", { name: path, tests: 1, failures: 0, errors: 1, time: 0 }, [testcase]);
  });
  const content = [...suites, ...broken].map((suite) => `\n${suite}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag("testsuites", { name: "oprecht" }, [...content, "\n"])}\n`;
}

function suiteOf({ path }: FileReport, listed: readonly Listed[]): string {
  const cases =
    listed.length > 0
      ? listed.map((one) => caseOf(path, one))
      : [tag("testcase", { classname: path, name: "has no findings", time: 0 })];
  const failures = listed.length;
  const counts = { tests: cases.length, failures, errors: 0, time: 0 };
  return tag("testsuite", { name: path, ...counts }, cases);
}

function caseOf(path: string, listed: Listed): string {
  const { finding, text } = listed;
  const { line, column } = placeOf(listed).start;
  const { ruleId, severity, message, advice } = finding;
  // Of cases with one name only the first is shown.
  const name = `${ruleId} ${text.pointer === null ? "" : `${text.id} `}(${line}:${column})`;
  const details = [`${path}:${line}:${column}`, finding.text, advice].filter(Boolean).join("\n");
  const failure = tag("failure", { type: severity, message }, [escapeXml(details)]);
  return tag("testcase", { classname: path, name, time: 0 }, [failure]);
}
