import type { Report } from "../model/report.ts";
import type { Severity } from "../model/rule.ts";
import { escapeJson } from "./escape.ts";
import { type Listed, listFindings, placeOf } from "./listed.ts";
import type { ReportOptions } from "./options.ts";
import { replacementOf } from "./replacement.ts";
import { repositoryPath } from "./repository-path.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** Write SARIF 2.1.0, as code scanning reads it. */
export function sarif(report: Report, { quiet }: ReportOptions): string {
  const listed = listFindings(report, quiet);
  const ids = [...new Set(listed.map(({ finding }) => finding.ruleId))];
  const run = {
    tool: {
      driver: {
        name: "oprecht",
        semanticVersion: report.tool.version,
        rules: ids.map((id) => ruleOf(id, listed, report)),
      },
    },
    automationDetails: { id: "oprecht/" },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
    invocations: [
      {
        executionSuccessful: report.failures.length === 0,
        toolExecutionNotifications: report.failures.map(({ path, message, line }) => ({
          level: "error",
          message: { text: message },
          locations: [locationOf(path, line === undefined ? undefined : { startLine: line })],
        })),
      },
    ],
    results: listed.map((one) => resultOf(one, ids)),
  };
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [run],
  };
  return `${escapeJson(JSON.stringify(log, undefined, 2))}\n`;
}

function ruleOf(id: string, listed: readonly Listed[], { rules }: Report) {
  const first = listed.find(({ finding }) => finding.ruleId === id)?.finding;
  const { title = id, why = "", sources = [] } = rules[id] ?? {};
  const category = id.slice(0, id.indexOf("/"));
  const help = [why, sources.length > 0 ? `(${sources.join(", ")})` : ""].filter(Boolean).join(" ");
  return {
    id,
    name: pascal(id),
    shortDescription: { text: title || id },
    fullDescription: { text: why || title || id },
    help: { text: help || title || id, markdown: help || title || id },
    defaultConfiguration: { level: levels[first?.severity ?? "warning"] },
    properties: {
      tags: [category],
      precision: "high",
      "problem.severity": problems[first?.severity ?? "warning"],
    },
  };
}

const problems: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "recommendation",
};

function pascal(id: string): string {
  return id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function resultOf(one: Listed, ids: readonly string[]) {
  const { file, text, finding } = one;
  const { start, end } = placeOf(one);
  const { ruleId, severity, message, advice, fingerprint } = finding;
  const replacement = replacementOf(finding, file);
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(finding.text && { snippet: { text: finding.text } }),
  };
  const location = locationOf(file.path, region);
  const inside = text.pointer ?? text.id;
  return {
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    level: levels[severity],
    message: { text: [message, advice].filter(Boolean).join(" ") },
    locations: [
      {
        ...location,
        ...(text.pointer !== null && {
          logicalLocations: [{ name: text.id, fullyQualifiedName: inside, kind: "member" }],
        }),
      },
    ],
    partialFingerprints: { "oprecht/v1": fingerprint },
    ...(replacement !== undefined && {
      fixes: [
        {
          description: { text: advice },
          artifactChanges: [
            {
              artifactLocation: location.physicalLocation.artifactLocation,
              replacements: [{ deletedRegion: region, insertedContent: { text: replacement } }],
            },
          ],
        },
      ],
    }),
  };
}

function locationOf(path: string, region?: object) {
  return { physicalLocation: { artifactLocation: artifactOf(path), ...(region && { region }) } };
}

/** A path within the repository is one from its root; any other is whole. */
function artifactOf(path: string) {
  const uri = repositoryPath(path).split("/").map(encodeURIComponent).join("/");
  if (/^(?:\/|[A-Za-z]%3A\/)/.test(uri))
    return { uri: `file://${uri.startsWith("/") ? "" : "/"}${uri}` };
  return { uri, uriBaseId: "%SRCROOT%" };
}
