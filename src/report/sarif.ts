import type { Report, Texts } from "../model/report.ts";
import type { Severity } from "../model/rule.ts";
import { jsonPiecesOf } from "./json-pieces.ts";
import { type Listed, listFindings, placeOf } from "./listed.ts";
import type { ReportOptions } from "./options.ts";
import { replacementOf } from "./replacement.ts";
import { repositoryPath } from "./repository-path.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** Write SARIF 2.1.0, as code scanning reads it. */
export function sarif(report: Report<Texts>, options: ReportOptions): string {
  return [...sarifPieces(report, options)].join("");
}

/** A result lies in a list in a run in a list in the log. */
const depthOfResults = 4;

/** Write the same piece by piece, a result each. */
export function sarifPieces(report: Report<Texts>, { quiet }: ReportOptions): Iterable<string> {
  const first = firstOfEach(listFindings(report, quiet));
  const ids = [...first.keys()];
  const run = {
    tool: {
      driver: {
        name: "oprecht",
        semanticVersion: report.tool.version,
        rules: [...first].map(([id, severity]) => ruleOf(id, severity, report)),
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
    results: resultsOf(listFindings(report, quiet), ids),
  };
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [run],
  };
  return jsonPiecesOf(log, depthOfResults);
}

/** Give the rules that fired, each with how heavy it was where it first did. */
function firstOfEach(listed: Iterable<Listed>): ReadonlyMap<string, Severity> {
  const first = new Map<string, Severity>();
  for (const { finding } of listed) {
    if (!first.has(finding.ruleId)) first.set(finding.ruleId, finding.severity);
  }
  return first;
}

function* resultsOf(listed: Iterable<Listed>, ids: readonly string[]): Generator<object> {
  for (const one of listed) yield resultOf(one, ids);
}

function ruleOf(id: string, severity: Severity, { rules }: Report<Texts>) {
  const { title = id, why = "", sources = [] } = rules[id] ?? {};
  const category = id.slice(0, id.indexOf("/"));
  const help = [why, sources.length > 0 ? `(${sources.join(", ")})` : ""].filter(Boolean).join(" ");
  return {
    id,
    name: pascal(id),
    shortDescription: { text: title || id },
    fullDescription: { text: why || title || id },
    help: { text: help || title || id, markdown: help || title || id },
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: [category],
      precision: "high",
      "problem.severity": problems[severity],
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
