import type { Report } from "../model/report.ts";
import { escapeJson } from "./escape.ts";

/** Write the report itself, as JSON; every other format can be made from it. */
export function json(report: Report): string {
  return `${escapeJson(JSON.stringify(report, undefined, 2))}\n`;
}
