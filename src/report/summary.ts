import { say } from "../model/messages/index.ts";
import type { Counts } from "../model/messages/plural.ts";
import type { Report, Texts } from "../model/report.ts";
import type { Brush, Paint } from "./paint.ts";
import type { PassageStyle } from "./passage.ts";
import { wordsOf, wrap } from "./wrap.ts";

/** Sum a report up for people: what it cannot know, and what there is. */
export function summarize(
  report: Report<Texts>,
  quiet: boolean,
  { language, paint, width }: PassageStyle,
): readonly (readonly string[])[] {
  const counts = countsOf(report, quiet);
  if (quiet && counts.errors === 0) return [];
  const note = counts.texts > 0 ? say(language, { id: "wordingOnly" }) : "";
  const summary = say(language, { id: "summary", values: counts });
  return [
    [
      ...wrap(wordsOf(note, paint.faint), width),
      ...wrap(wordsOf(summary, brushOf(counts, paint)), width),
    ],
  ];
}

function countsOf(report: Report<Texts>, quiet: boolean): Counts {
  const { summary, failures } = report;
  const texts = judgedIn(report);
  return {
    errors: summary.errors,
    warnings: quiet ? 0 : summary.warnings,
    infos: quiet ? 0 : summary.infos,
    texts,
    files: summary.files,
    skipped: quiet ? 0 : summary.texts - texts,
    failures: failures.length,
  };
}

/** Count the texts that were judged; of a library that is known. */
export function judgedIn({ summary, files }: Pick<Report<Texts>, "summary" | "files">): number {
  if (summary.library) return summary.library.texts;
  const all = files.flatMap(({ texts }) => Array.from(texts, ({ skipped }) => skipped));
  return all.filter((skipped) => skipped === null).length;
}

function brushOf({ errors, warnings, infos, texts, failures }: Counts, paint: Paint): Brush {
  if (errors + failures > 0) return paint.error;
  if (warnings > 0) return paint.warning;
  if (infos > 0) return paint.info;
  return texts > 0 ? paint.clean : paint.faint;
}
