import { say } from "../model/messages/index.ts";
import type { FileReport, Finding, Report, TextReport, Texts } from "../model/report.ts";
import { escapeControls, escapeProse } from "./escape.ts";
import type { ReportOptions } from "./options.ts";
import { drawOverview } from "./overview.ts";
import { paintFor } from "./paint.ts";
import { type Passage, type PassageStyle, showPassage } from "./passage.ts";
import { drawProfile } from "./picture.ts";
import { summarize } from "./summary.ts";
import { indent, wordsOf, wrap } from "./wrap.ts";

/** A report in the making: parts, between which a blank line comes. */
type Parts = readonly (readonly string[])[];

const findingsPerText = 3;
const mostPictures = 20;
const margin = 2;

/**
 * Write a report for people: sentences with the words that matter underlined, and a summary.
 *
 * What could not be read is only counted: that is said where mistakes are said.
 */
export function pretty(report: Report<Texts>, options: ReportOptions): string {
  return [...prettyPieces(report, options)].join("");
}

/** Write the same part by part. */
export function* prettyPieces(report: Report<Texts>, options: ReportOptions): Generator<string> {
  let before = "";
  for (const lines of partsOf(report, options)) {
    yield before + lines.join("\n");
    before = "\n\n";
  }
  if (before !== "") yield "\n";
}

function* partsOf(report: Report<Texts>, options: ReportOptions): Generator<readonly string[]> {
  const style = styleOf(report, options);
  for (const file of report.files) yield* showFile(file, options.quiet, style);
  if (!options.quiet && !style.pictures) yield* overview(report, style);
  yield* summarize(report, options.quiet, style);
}

/** How texts are shown. */
interface TextStyle extends PassageStyle {
  rules: Report["rules"];
  /** Whether each text gets its picture, or all of them together a sum. */
  pictures: boolean;
}

function styleOf(
  { rules, summary }: Report<Texts>,
  { language, color, width }: ReportOptions,
): TextStyle {
  // Narrower leaves no room, wider is no pleasure to read.
  const readable = Math.min(Math.max(width, 40), 100);
  const pictures = summary.texts <= mostPictures;
  return { language, paint: paintFor(color), width: readable, rules, pictures };
}

function overview({ files, summary }: Report<Texts>, style: TextStyle): Parts {
  return summary.library ? drawOverview(summary.library, files, style) : [];
}

/** The parts of a file, if there are any, stand below its name. */
function* showFile(
  file: FileReport<Texts>,
  quiet: boolean,
  style: TextStyle,
): Generator<readonly string[]> {
  const title = [style.paint.path(escapeControls(file.path))];
  let isTitled = false;
  for (const part of showTexts(file, quiet, style)) {
    if (!isTitled) yield title;
    isTitled = true;
    yield part;
  }
}

function* showTexts(
  file: FileReport<Texts>,
  quiet: boolean,
  style: TextStyle,
): Generator<readonly string[]> {
  for (const text of file.texts) yield* showText(text, quiet, style);
  const unused = quiet ? [] : [...unusedLines(file, style), ...unreadLines(file, style)];
  if (unused.length > 0) yield unused;
}

/** Say what asks to ignore what is not there. */
function unusedLines(
  { unusedIgnores = [] }: FileReport<Texts>,
  style: TextStyle,
): readonly string[] {
  return unusedIgnores.flatMap((values) => {
    const said = say(style.language, { id: "ignoreUnused", values });
    return moved(wrap(wordsOf(escapeProse(said), style.paint.faint), style.width - margin));
  });
}

/** Say what the texts call that was not read. */
function unreadLines({ unread = [] }: FileReport<Texts>, style: TextStyle): readonly string[] {
  if (unread.length === 0) return [];
  const said = say(style.language, { id: "piecesUnread", values: { names: unread } });
  return moved(wrap(wordsOf(escapeProse(said), style.paint.faint), style.width - margin));
}

function showText(text: TextReport, quiet: boolean, style: TextStyle): Parts {
  if (text.skipped !== null) return quiet ? [] : [moved(skippedLines(text, text.skipped, style))];
  const findings = text.findings.filter(({ severity }) => !quiet || severity === "error");
  const name = nameOf(text, style);
  const depth = name ? 2 * margin : margin;
  const inside = { ...style, width: style.width - depth };
  const picture = quiet || !style.pictures ? [] : drawProfile(text, style.rules, inside);
  const found = findings.length > 0 ? showFindings(text, findings, inside) : [];
  const parts = picture.length > 0 ? [...found, picture] : found;
  if (parts.length === 0) return [];
  const [first = [], ...others] = parts.map((lines) => indent(lines, depth));
  return [[...moved(name ? [name] : []), ...first], ...others];
}

/** Give the name of a text that is one of several in a file. */
function nameOf({ id, pointer }: TextReport, { paint }: PassageStyle): string {
  return pointer === null ? "" : paint.strong(escapeControls(id));
}

function skippedLines(text: TextReport, why: string, style: PassageStyle): readonly string[] {
  const words = wordsOf(escapeProse(why), style.paint.faint, 2);
  const id = text.pointer === null ? "" : escapeControls(text.id);
  const name = { text: id, gap: 0, paint: style.paint.strong };
  return wrap(id ? [name, ...words] : words, style.width - margin);
}

function moved(lines: readonly string[]): readonly string[] {
  return indent(lines, margin);
}

function showFindings(text: TextReport, findings: readonly Finding[], style: PassageStyle): Parts {
  const passages = passagesOf(text, findings.slice(0, findingsPerText));
  const parts = passages.map((passage) => showPassage(passage, style));
  const count = findings.length - findingsPerText;
  if (count <= 0) return parts;
  return [...parts, [style.paint.faint(say(style.language, moreFindings(count)))]];
}

function moreFindings(count: number) {
  return { id: "moreFindings", values: { count } } as const;
}

/** Bring the findings of a sentence together, where the first of them stands. */
function passagesOf(text: TextReport, findings: readonly Finding[]): readonly Passage[] {
  const groups = new Map<unknown, Finding[]>();
  for (const finding of findings) {
    const key = finding.context?.sentence ?? finding;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups].map(([key, group]) => {
    const sentence = typeof key === "number" ? text.sentences[key]?.text : undefined;
    return sentence === undefined ? { findings: group } : { sentence, findings: group };
  });
}
