import type { Report } from "../model/report.ts";
import { escapeJson } from "./escape.ts";

/** Write the report itself, as JSON; every other format can be made from it. */
export function json(report: Report): string {
  return [...jsonPieces(report)].join("");
}

/** Write the same piece by piece, a text each: of a large library it is longer than a string can be. */
export function* jsonPieces(report: Report): Generator<string> {
  yield* piecesOf(report, 0);
  yield "\n";
}

/** A text lies in a list in a file in a list in the report. */
const depthOfTexts = 4;

function* piecesOf(value: unknown, depth: number): Generator<string> {
  const margin = `\n${"  ".repeat(depth)}`;
  if (typeof value !== "object" || value === null || depth === depthOfTexts) {
    yield escapeJson(JSON.stringify(value, undefined, 2)).replaceAll("\n", margin);
    return;
  }
  const isList = Array.isArray(value);
  let before = isList ? "[" : "{";
  const [empty, close] = isList ? ["[]", "]"] : ["{}", "}"];
  for (const [key, one] of Object.entries(value)) {
    if (one === undefined) continue;
    const name = isList ? "" : `${escapeJson(JSON.stringify(key))}: `;
    yield `${before}${margin}  ${name}`;
    yield* piecesOf(one, depth + 1);
    before = ",";
  }
  yield before === "," ? `${margin}${close}` : empty;
}
