import { type Language, languages } from "../model/language.ts";
import { say } from "../model/messages/index.ts";
import type { RuleEntry } from "../model/rule-page.ts";
import { escapeProse } from "./escape.ts";
import { type PageOptions, styleOf } from "./page-style.ts";
import type { PassageStyle } from "./passage.ts";

/** How a list of rules is written. */
export interface RuleListOptions extends PageOptions {
  /** The languages of which the names are shown. */
  shown?: readonly Language[];
}

/** Write a list of rules: a line for each, below the name of its category. */
export function showRuleList(entries: readonly RuleEntry[], options: RuleListOptions): string {
  const style = styleOf(options);
  const shown = options.shown ?? languages;
  const rows = entries.map((entry) => rowOf(entry, shown, style));
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => widthOf(row, column))));
  const lines: string[] = [];
  for (const [index, entry] of entries.entries()) {
    if (entry.category !== entries[index - 1]?.category) {
      lines.push(...(index > 0 ? [""] : []), style.paint.strong(entry.category));
    }
    lines.push(`  ${(rows[index] ?? []).map((cell, at) => pad(cell, widths[at])).join("  ")}`);
  }
  const count = say(style.language, { id: "ruleCount", values: { count: entries.length } });
  return `${[...lines, ...(lines.length > 0 ? [""] : []), count].map((line) => line.trimEnd()).join("\n")}\n`;
}

interface Cell {
  text: string;
  paint?: (words: string) => string;
}

function rowOf(
  { id, category, titles, severities }: RuleEntry,
  shown: readonly Language[],
  { language, paint }: PassageStyle,
): readonly Cell[] {
  const weights = [...new Set(shown.flatMap((one) => severities[one] ?? []))];
  const names = weights.map((severity) =>
    say(language, { id: "severityName", values: { severity } }),
  );
  const weight = names.join("/") || say(language, { id: "labelSeverityName" });
  const heaviest = weights[0];
  return [
    { text: id.slice(category.length + 1) },
    { text: weight, paint: heaviest ? paint[heaviest] : paint.faint },
    ...shown.map((one) => ({ text: escapeProse(titles[one] ?? "–") })),
  ];
}

function widthOf(row: readonly Cell[], column: number): number {
  return row[column]?.text.length ?? 0;
}

function pad({ text, paint = (words) => words }: Cell, width = 0): string {
  return paint(text) + " ".repeat(Math.max(0, width - text.length));
}
