import type { Language } from "../model/language.ts";
import type { Report, Texts } from "../model/report.ts";

/** What a reporter may know besides the report. */
export interface ReportOptions {
  /** Language of what the tool itself says. */
  language: Language;
  /** Level of colour, as chalk has it: none, 16 colours, 256, or 16 million. */
  color: 0 | 1 | 2 | 3;
  /** Columns of the terminal; 80 where unknown. */
  width: number;
  /** Only errors are shown. */
  quiet: boolean;
}

/** Writes a report in one format. */
export type Reporter = (report: Report<Texts>, options: ReportOptions) => string;

/** Writes a report in one format, piece by piece. */
export type PieceReporter = (report: Report<Texts>, options: ReportOptions) => Iterable<string>;

/** Write a report that is never too long for one string as if piece by piece. */
export function inOnePiece(write: Reporter): PieceReporter {
  return (report, options) => [write(report, options)];
}
