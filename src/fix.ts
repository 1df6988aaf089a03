import { isPlain } from "./model/mend.ts";
import type { Finding } from "./model/report.ts";

/** A source after fixing, and how many of its findings were mended. */
export interface Fixed {
  source: string;
  count: number;
}

/**
 * Mend what may be mended unseen: words that stand in the source as they were found, and that
 * letters, spaces, commas and hyphens can replace, which mean the same in every format.
 */
export function applyFixes(source: string, findings: readonly Finding[]): Fixed {
  const changes = findings.flatMap(({ fix, place, text }) => {
    const start = place?.start.offset ?? -1;
    const end = place?.end.offset ?? -1;
    const isSafe = fix?.safe && isPlain(fix.replacement);
    if (!isSafe || start < 0 || source.slice(start, end) !== text) return [];
    return [{ start, end, replacement: fix.replacement }];
  });
  let fixed = source;
  let count = 0;
  let before = Number.POSITIVE_INFINITY;
  for (const { start, end, replacement } of changes.toSorted((a, b) => b.start - a.start)) {
    // Of two that overlap the later one is mended; the next run sees to the other.
    if (end > before) continue;
    fixed = fixed.slice(0, start) + replacement + fixed.slice(end);
    before = start;
    count += 1;
  }
  return { source: fixed, count };
}
