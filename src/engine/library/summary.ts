import type { FileReport, Report, Texts } from "../../model/report.ts";
import type { Severity } from "../../model/rule.ts";
import { createLibrary } from "./library.ts";

/** Sum up what was found in files; their texts are gone through once. */
export function summarize(files: readonly FileReport<Texts>[]): Report["summary"] {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const library = createLibrary();
  let count = 0;
  for (const { path, texts } of files) {
    for (const text of texts) {
      count += 1;
      for (const { severity } of text.findings) counts[severity] += 1;
      library.add(path, text);
    }
  }
  const summary = library.summary();
  return {
    files: files.length,
    texts: count,
    ...{ errors: counts.error, warnings: counts.warning, infos: counts.info },
    ...(summary && { library: summary }),
  };
}
