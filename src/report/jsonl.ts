import type { Report } from "../model/report.ts";
import { escapeJson } from "./escape.ts";

/** Write a line of JSON per text, so that a report can be cut, joined and filtered by lines; what could not be read has lines of its own. */
export function jsonl(report: Report): string {
  const texts = report.files.flatMap(({ path, format, texts }) =>
    texts.map((text) => ({ path, format, ...text })),
  );
  const failures = report.failures.map((failure) => ({ failure }));
  return [...texts, ...failures].map((one) => `${escapeJson(JSON.stringify(one))}\n`).join("");
}
