import type { Grievance, WorstText } from "../model/library.ts";
import { say } from "../model/messages/index.ts";
import type { FileReport, TextReport, Texts } from "../model/report.ts";
import type { Severity } from "../model/rule.ts";
import { escapeControls, escapeProse } from "./escape.ts";
import type { PassageStyle } from "./passage.ts";
import { charactersOf } from "./width.ts";
import { indent, type Word, wordsOf, wrap } from "./wrap.ts";

/** Name the texts that should be mended first, where they stand, and why, in a few words. */
export function drawWorst(
  worst: readonly WorstText[],
  files: readonly FileReport<Texts>[],
  style: PassageStyle,
): readonly string[] {
  if (worst.length === 0) return [];
  const { language, paint, width } = style;
  const title = say(language, { id: "libraryWorst" });
  const texts = textsOf(worst, files);
  const lines = worst.flatMap((one, index) => {
    const text = texts.get(one);
    if (!text) return [];
    const said = [
      ...wrap(headOf(one, text, style), width - 5),
      ...wrap(wordsOf(whyOf(one, text, style)), width - 5),
    ];
    return indent(indent(said, 3, `${index + 1}`), 2);
  });
  return [paint.strong(title), ...lines];
}

/** Find the texts; a file is gone through no further than it must be. */
function textsOf(
  worst: readonly WorstText[],
  files: readonly FileReport<Texts>[],
): ReadonlyMap<WorstText, TextReport> {
  const found = new Map<WorstText, TextReport>();
  for (const { path, texts } of files) {
    const wanted = new Set(worst.filter((one) => one.path === path && !found.has(one)));
    if (wanted.size === 0) continue;
    for (const text of texts) {
      for (const one of wanted) {
        if (one.id !== text.id) continue;
        found.set(one, text);
        wanted.delete(one);
      }
      if (wanted.size === 0) break;
    }
  }
  return found;
}

function headOf(
  { path, alike }: WorstText,
  text: TextReport,
  { language, paint }: PassageStyle,
): readonly Word[] {
  const { line, column } = text.sentences[0]?.place.start ?? { line: 1, column: 1 };
  const where = `${escapeControls(path)}:${line}:${column}`;
  const more =
    alike > 0
      ? wordsOf(say(language, { id: "libraryAlike", values: { count: alike } }), undefined, 2)
      : [];
  if (text.pointer === null) return [{ text: where, gap: 0, paint: paint.strong }, ...more];
  return [
    { text: escapeControls(text.id), gap: 0, paint: paint.strong },
    { text: where, gap: 2, paint: paint.faint },
    ...more,
  ];
}

function whyOf({ grievances }: WorstText, text: TextReport, { language }: PassageStyle): string {
  const quotes = grievances.map((one) => cut(escapeProse(wordsFor(one, text))));
  const said = grievances.map((grievance, index) => {
    const words = quotes.indexOf(quotes[index] ?? "") < index ? "" : (quotes[index] ?? "");
    return say(language, { id: "grievance", values: { grievance, words } });
  });
  // What has been said needs no sum.
  if (said.length > 0) return said.join("; ");
  return say(language, { id: "libraryCounts", values: countsOf(text) });
}

function countsOf({ findings }: TextReport) {
  const count = (level: Severity) => findings.filter(({ severity }) => severity === level).length;
  const heavy = findings.filter(({ severity }) => severity !== "info");
  const titles = [...new Set(heavy.map(({ title }) => escapeProse(title)))];
  return { errors: count("error"), warnings: count("warning"), titles: titles.slice(0, 3) };
}

/** Find the words of a text that show what is wrong with it, with some of what follows them. */
function wordsFor(grievance: Grievance, { findings, profile, sentences }: TextReport): string {
  const id = grievance === "denial" ? "denial" : "apology";
  const claim = profile.claimed.find((one) => one.id === id);
  const finding = findings.find(({ ruleId, category }) => {
    if (grievance === "mockery") return category === "sarcasm";
    return ruleId === (grievance === "blame" ? "non-apology/blame-shift-victim" : claim?.by);
  });
  if (finding?.context) {
    const { sentence, start } = finding.context;
    return sentences[sentence]?.text.slice(start) ?? finding.text;
  }
  const used = profile.strategies.find((one) => one.id === id);
  const words = (claim ?? used)?.evidence[0]?.text ?? "";
  const sentence = sentences.find(({ text }) => text.includes(words))?.text ?? words;
  return sentence.slice(sentence.indexOf(words));
}

const longest = 36;

/** Cut words short, behind one of them where that can be. */
function cut(words: string): string {
  const characters = charactersOf(words);
  if (characters.length <= longest) return words.replace(/[.,;:]$/, "");
  const start = characters.slice(0, longest).join("");
  return `${start.slice(0, Math.max(start.lastIndexOf(" "), longest / 2)).replace(/[ .,;:]+$/, "")} …`;
}
