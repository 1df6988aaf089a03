import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { applyFixes } from "../fix.ts";
import { isMendable } from "../model/mend.ts";
import type { Report, Texts } from "../model/report.ts";

/** What was mended in files. */
export interface FixedFiles {
  findings: number;
  files: number;
}

/** Mend in the files of a report what may be mended unseen. A file that is not UTF-8, or no longer as it was read, is left alone. */
export function fixFiles(report: Report<Texts>, cwd: string): FixedFiles {
  let findings = 0;
  let files = 0;
  for (const { path, format, texts } of report.files) {
    if (!isMendable(format)) continue;
    const found = Array.from(texts, ({ findings }) => findings.filter(({ fix }) => fix?.safe));
    const fixable = found.flat();
    if (fixable.length === 0) continue;
    const absolute = resolve(cwd, path);
    const bytes = readFileSync(absolute);
    const source = bytes.toString("utf8");
    if (!Buffer.from(source, "utf8").equals(bytes)) continue;
    const fixed = applyFixes(source, fixable);
    if (fixed.count === 0) continue;
    writeFileSync(absolute, fixed.source);
    findings += fixed.count;
    files += 1;
  }
  return { findings, files };
}
