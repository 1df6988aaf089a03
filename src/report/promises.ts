import type { Report, Texts } from "../model/report.ts";
import { csvRows } from "./csv.ts";
import { escapeJson } from "./escape.ts";
import type { Reporter } from "./options.ts";
import { listPromises } from "./promise-list.ts";

const reporters = {
  pretty: async () => (await import("./promise-table.ts")).promisesTable,
  csv: async () => promisesCsv,
  json: async () => promisesJson,
} satisfies Readonly<Record<string, () => Promise<Reporter>>>;

/** The name of a format of a list of promises, as `--format` takes it. */
export type PromiseFormat = keyof typeof reporters;

/** The names of these formats, the usual one first. */
export const promiseFormats: readonly PromiseFormat[] = ["pretty", "csv", "json"];

/** Load the reporter of a format. */
export function loadPromiseReporter(name: PromiseFormat): Promise<Reporter> {
  return reporters[name]();
}

const header = ["path", "text", "line", "who", "what", "when", "condition", "vague", "promise"];

/** Write the list for a spreadsheet: a row per promise, empty where the text does not say. */
function promisesCsv(report: Report<Texts>): string {
  const rows = listPromises(report).map(
    ({ path, id, place, who, what, when, condition, vague, text }) => [
      ...[path, id, String(place.start.line)],
      ...[who ?? "", what, when ?? "", condition ?? "", vague ? "vague" : "", text],
    ],
  );
  return csvRows([header, ...rows]);
}

/** Write the list as JSON; what the text does not say is null. */
function promisesJson(report: Report<Texts>): string {
  const { version, tool, failures } = report;
  const promises = listPromises(report);
  return `${escapeJson(JSON.stringify({ version, tool, promises, failures }, undefined, 2))}\n`;
}
