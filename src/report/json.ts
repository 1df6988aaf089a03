import type { Report, Texts } from "../model/report.ts";
import { jsonPiecesOf } from "./json-pieces.ts";

/** Write the report itself, as JSON; every other format can be made from it. */
export function json(report: Report<Texts>): string {
  return [...jsonPieces(report)].join("");
}

/** A text lies in a list in a file in a list in the report. */
const depthOfTexts = 4;

/** Write the same piece by piece, a text each: of a large library it is longer than a string can be. */
export function jsonPieces(report: Report<Texts>): Iterable<string> {
  return jsonPiecesOf(report, depthOfTexts);
}
