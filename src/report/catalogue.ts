import { type Language, languages } from "../model/language.ts";
import type { Reference, RuleEntry } from "../model/rule-page.ts";
import { showReference } from "./reference.ts";

/** Write all rules as a page in Markdown: both languages side by side, findings first, then the sources. */
export function showCatalogue(
  entries: readonly RuleEntry[],
  references: Readonly<Record<string, Reference>>,
): string {
  const categories = [...new Set(entries.map(({ category }) => category))];
  const isFinding = (name: string) =>
    entries.some(({ category, severities }) => category === name && isHeavy(severities));
  const findings = categories.filter(isFinding);
  const labels = categories.filter((name) => !findings.includes(name));
  const tables = [...findings, ...labels].flatMap((name) =>
    showCategory(
      name,
      entries.filter(({ category }) => category === name),
    ),
  );
  return `${[...head(entries), ...tables, ...showSources(references)].join("\n")}\n`;
}

function head(entries: readonly RuleEntry[]): readonly string[] {
  const findings = entries.filter(({ severities }) => isHeavy(severities)).length;
  return [
    "# Rules",
    "",
    "<!-- Written by `npm run catalogue`: to change a line, change its rule. -->",
    "",
    `Of ${entries.length} rules ${findings} report what they find; ${entries.length - findings} label what a sentence does.`,
    "`oprecht rules show <id>` shows what one looks for, why, and its examples.",
    "",
  ];
}

function isHeavy(severities: RuleEntry["severities"]): boolean {
  return languages.some((language) => severities[language] !== undefined);
}

function showCategory(category: string, entries: readonly RuleEntry[]): readonly string[] {
  return [
    `## ${category}`,
    "",
    "| id | Nederlands | English | severity | sources |",
    "|---|---|---|---|---|",
    ...entries.map(showRow),
    "",
  ];
}

function showRow(entry: RuleEntry): string {
  const { id, category, severities, sources } = entry;
  const weights = [...new Set(languages.flatMap((language) => severities[language] ?? []))];
  const cells = [
    `\`${id.slice(category.length + 1)}\``,
    ...languages.map((language) => showTitle(entry, language)),
    weights.join(" / ") || "label",
    sources.map((key) => `[${key}](#${key})`).join(", "),
  ];
  return `| ${cells.join(" | ")} |`;
}

function showTitle({ id, titles }: RuleEntry, language: Language): string {
  const title = titles[language];
  return title === undefined ? "–" : `[${escapeMarkup(title)}](${language}/${id}.yml)`;
}

function showSources(references: Readonly<Record<string, Reference>>): readonly string[] {
  const lines = Object.keys(references)
    .sort()
    .map((key) => {
      const about = escapeMarkup(showReference({ key, ...references[key] }));
      return `- <a id="${key}"></a>${key}: ${about}`;
    });
  return ["## Sources", "", ...lines];
}

function escapeMarkup(text: string): string {
  return text.replaceAll(/[\\|*_`<[\]]/g, "\\$&");
}
