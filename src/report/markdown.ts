import { say } from "../model/messages/index.ts";
import type { Finding, Report, Texts } from "../model/report.ts";
import { escapeProse } from "./escape.ts";
import { type Listed, listFindings, placeOf } from "./listed.ts";
import type { ReportOptions } from "./options.ts";
import { judgedIn } from "./summary.ts";

/** A summary of a step may be no larger than a megabyte, and no one reads as much. */
const most = 200;

const signs: Readonly<Record<Finding["severity"], string>> = {
  error: "🔴",
  warning: "🟠",
  info: "🔵",
};

/** Write Markdown for a comment on a change: a table of findings, and of what each text does. */
export function markdown(report: Report<Texts>, { language, quiet }: ReportOptions): string {
  const listed: Listed[] = [];
  let found = 0;
  for (const one of listFindings(report, quiet)) {
    found += 1;
    if (found <= most) listed.push(one);
  }
  const { errors, warnings, infos, texts } = report.summary;
  const judged = judgedIn(report);
  const counts = {
    ...{ errors, warnings: quiet ? 0 : warnings, infos: quiet ? 0 : infos },
    ...{ texts: judged, files: report.summary.files, skipped: texts - judged },
    failures: report.failures.length,
  };
  const parts = [
    "## oprecht",
    say(language, { id: "summary", values: counts }),
    ...(listed.length > 0 ? [findingTable(listed, language)] : []),
    ...(found > most
      ? [say(language, { id: "markdownMore", values: { count: found - most } })]
      : []),
    ...(report.failures.length > 0
      ? [
          report.failures
            .map(({ path, message }) => `- ${code(path)}: ${plain(message)}`)
            .join("\n"),
        ]
      : []),
    `_${plain(say(language, { id: "wordingOnly" }))}_`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function findingTable(listed: readonly Listed[], language: ReportOptions["language"]): string {
  const columns = say(language, { id: "markdownColumns" }).split("|");
  const rows = listed.map((one) => {
    const { file, text, finding } = one;
    const { line, column } = placeOf(one).start;
    const where = `${file.path}:${line}:${column}${text.pointer === null ? "" : ` [${text.id}]`}`;
    const said = `**${plain(finding.title)}** ${plain(finding.message)} ${plain(finding.advice)}`;
    return [signs[finding.severity], code(where), said];
  });
  return [columns, columns.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** Let text from outside stand for itself: no markup, no table, no mention of anyone. */
function plain(text: string): string {
  return (
    escapeProse(text)
      .replace(/[\\`*_{}[\]()#+!|~-]/g, (sign) => `\\${sign}`)
      .replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`)
      // Mentions are looked for in what the page shows, whatever is escaped: only something in between helps.
      .replaceAll("@", "@&#8203;")
  );
}

function code(text: string): string {
  const shown = escapeProse(text).replaceAll("|", "\\|");
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${longest > 0 ? ` ${shown} ` : shown}${fence}`;
}
