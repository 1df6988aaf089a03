import { say } from "../model/messages/index.ts";
import type { Counts } from "../model/messages/plural.ts";
import type { Report } from "../model/report.ts";
import type { Brush, Paint } from "./paint.ts";
import type { PassageStyle } from "./passage.ts";
import { wordsOf, wrap } from "./wrap.ts";

/** Sum a report up for people: what it cannot know, and what there is. */
export function summarize(
  report: Report,
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

function countsOf({ summary, files, failures }: Report, quiet: boolean): Counts {
  const texts = files.flatMap((file) => file.texts);
  const skipped = texts.filter((text) => text.skipped !== null).length;
  return {
    errors: summary.errors,
    warnings: quiet ? 0 : summary.warnings,
    infos: quiet ? 0 : summary.infos,
    texts: texts.length - skipped,
    files: summary.files,
    skipped: quiet ? 0 : skipped,
    failures: failures.length,
  };
}

function brushOf({ errors, warnings, infos, texts, failures }: Counts, paint: Paint): Brush {
  if (errors + failures > 0) return paint.error;
  if (warnings > 0) return paint.warning;
  if (infos > 0) return paint.info;
  return texts > 0 ? paint.clean : paint.faint;
}
