import { say } from "../model/messages/index.ts";
import type { RuleTrace, SentenceTrace, Words } from "../model/trace.ts";
import { escapeProse } from "./escape.ts";
import { type PageOptions, styleOf } from "./page-style.ts";
import type { PassageStyle } from "./passage.ts";
import { showCaseTraces } from "./trace-case.ts";
import { indent, wordsOf, wrap } from "./wrap.ts";

/** Write why a rule fires in a text, or does not: sentence by sentence. */
export function showTrace(trace: RuleTrace, options: PageOptions): string {
  const style = styleOf(options);
  const { id, title, severity, sentences } = trace;
  const paint = severity ? style.paint[severity] : style.paint.strong;
  const parts = sentences.map((sentence) => showSentence(sentence, Boolean(severity), style));
  const text = [[`${paint(escapeProse(title))}  ${id}`], ...parts];
  return `${text.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function showSentence(
  sentence: SentenceTrace,
  reports: boolean,
  style: PassageStyle,
): readonly string[] {
  const { language, paint, width } = style;
  const text = wrap(wordsOf(escapeProse(sentence.text), paint.strong), width);
  if (sentence.quoted) return [...text, `  ${paint.faint(say(language, { id: "traceQuoted" }))}`];
  const lines = [
    ...showClauses(sentence, style),
    ...showLabels(sentence, style),
    ...showCaseTraces(sentence.cases, { ...style, width: width - 2 }),
    ...showVerdict(sentence, reports, style),
  ];
  return [...text, ...indent(lines, 2)];
}

function showClauses({ clauses }: SentenceTrace, style: PassageStyle): readonly string[] {
  return clauses.flatMap((clause, index) => {
    const name = say(style.language, { id: "traceClause", values: { number: index + 1 } });
    return named(name, clause.map(({ text }) => escapeProse(text)).join(" · "), style);
  });
}

function showLabels({ labels }: SentenceTrace, style: PassageStyle): readonly string[] {
  const name = say(style.language, { id: "pageWord", values: { part: "labels" } });
  return labels.flatMap(({ id, words, undoneBy }, index) =>
    named(index === 0 ? name : "", `${id} ${quoted(words)}${undone(undoneBy, style)}`, style),
  );
}

function named(name: string, prose: string, { paint, width }: PassageStyle): readonly string[] {
  const column = 11;
  const lines = wrap(wordsOf(prose), width - column - 2);
  return indent(lines, column, paint.faint(name.padEnd(column - 1)));
}

function showVerdict(
  { found }: SentenceTrace,
  reports: boolean,
  style: PassageStyle,
): readonly string[] {
  const { language, paint } = style;
  if (found.length === 0) return [paint.clean(`→ ${say(language, { id: "traceSilent" })}`)];
  const id = reports ? "traceReported" : "traceLabelled";
  return found.map(({ words, undoneBy }) => {
    const said = say(language, { id, values: { words: escapeProse(words.text) } });
    return paint.warning(`→ ${said}${undone(undoneBy, style)}`);
  });
}

function quoted({ text }: Words): string {
  return `“${escapeProse(text)}”`;
}

function undone(by: string | undefined, { language }: PassageStyle): string {
  return by === undefined ? "" : ` (${say(language, { id: "traceUndone", values: { by } })})`;
}
