import type { FileReport, Report, Texts } from "../model/report.ts";
import { type Listed, listIn, placeOf } from "./listed.ts";
import type { ReportOptions } from "./options.ts";
import { escapeXml, tag } from "./xml.ts";

/** Write JUnit's XML: a suite per file, a failed case per finding; a file without any is a case that passes. */
export function junit(report: Report<Texts>, { quiet }: ReportOptions): string {
  const suites = report.files.map((file) => suiteOf(file, quiet));
  const broken = report.failures.map(({ path, message }) => {
    const problem = tag("error", { type: "unreadable", message });
    const testcase = tag("testcase", { classname: path, name: "is read", time: 0 }, [problem]);
    return tag("testsuite", { name: path, tests: 1, failures: 0, errors: 1, time: 0 }, [testcase]);
  });
  const content = [...suites, ...broken].map((suite) => `\n${suite}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag("testsuites", { name: "oprecht" }, [...content, "\n"])}\n`;
}

function suiteOf(file: FileReport<Texts>, quiet: boolean): string {
  const { path } = file;
  const nameOf = createNaming();
  const failed = Array.from(listIn(file, quiet), (one) => caseOf(path, nameOf(one), one));
  const isClean = failed.length === 0;
  const cases = isClean
    ? [tag("testcase", { classname: path, name: "has no findings", time: 0 })]
    : failed;
  const counts = { tests: cases.length, failures: failed.length, errors: 0, time: 0 };
  return tag("testsuite", { name: path, ...counts }, cases);
}

/** Name the cases of a file: of those with one name only the first would be shown. */
function createNaming(): (listed: Listed) => string {
  const seen = new Map<string, number>();
  return (one) => {
    const { finding, text } = one;
    const { line, column } = placeOf(one).start;
    const id = text.pointer === null ? "" : `${text.id} `;
    const name = `${finding.ruleId} ${id}(${line}:${column})`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  };
}

function caseOf(path: string, name: string, listed: Listed): string {
  const { finding } = listed;
  const { line, column } = placeOf(listed).start;
  const { severity, message, advice } = finding;
  const details = [`${path}:${line}:${column}`, finding.text, advice].filter(Boolean).join("\n");
  const failure = tag("failure", { type: severity, message }, [escapeXml(details)]);
  return tag("testcase", { classname: path, name, time: 0 }, [failure]);
}
