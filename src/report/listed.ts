import type { FileReport, Finding, Report, TextReport, Texts } from "../model/report.ts";

/** A finding with the text and the file that it is of. */
export interface Listed {
  file: FileReport<Texts>;
  text: TextReport;
  finding: Finding;
}

/** List the findings of a report in its order, one after the other; if `quiet`, errors alone. */
export function* listFindings({ files }: Report<Texts>, quiet: boolean): Generator<Listed> {
  for (const file of files) yield* listIn(file, quiet);
}

/** List the findings in a file. */
export function* listIn(file: FileReport<Texts>, quiet: boolean): Generator<Listed> {
  for (const text of file.texts) {
    for (const finding of text.findings) {
      if (!quiet || finding.severity === "error") yield { file, text, finding };
    }
  }
}

/** What is said of a finding in one piece, after the name of its text where there are several. */
export function saidOf({ text, finding }: Listed): string {
  const id = text.pointer === null ? "" : `[${text.id}] `;
  return `${id}${finding.message} ${finding.advice}`;
}

/** Where a finding stands; one about a whole text stands where its first sentence begins. */
export function placeOf({ finding, text }: Listed): NonNullable<Finding["place"]> {
  const first = text.sentences[0]?.place.start ?? { line: 1, column: 1, offset: 0 };
  return finding.place ?? { start: first, end: first };
}
