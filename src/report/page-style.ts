import type { ReportOptions } from "./options.ts";
import { paintFor } from "./paint.ts";
import type { PassageStyle } from "./passage.ts";
import { indent, wordsOf, wrap } from "./wrap.ts";

/** What is written about rules looks so. */
export type PageOptions = Pick<ReportOptions, "language" | "color" | "width">;

/** Choose looks and width. */
export function styleOf({ language, color, width }: PageOptions): PassageStyle {
  // Narrower leaves no room, wider is no pleasure to read.
  return { language, paint: paintFor(color), width: Math.min(Math.max(width, 40), 100) };
}

/** Columns for what a part is called. */
const nameWidth = 13;

/** Show a part of a page: what it is called, and behind that its lines. */
export function showPart(
  name: string,
  lines: readonly string[],
  { paint }: PassageStyle,
): readonly string[] {
  if (lines.length === 0) return [];
  const gap = " ".repeat(Math.max(1, nameWidth - name.length));
  return indent(lines, nameWidth, paint.faint(name) + gap);
}

/** Break prose into lines that fit behind the name of a part. */
export function partLines(prose: string, { width }: PassageStyle): readonly string[] {
  return wrap(wordsOf(prose), width - nameWidth - 2);
}
