import type { Language } from "../model/language.ts";
import { say } from "../model/messages/index.ts";
import type { Finding } from "../model/report.ts";
import { escapeControls, escapeProse } from "./escape.ts";
import { frame } from "./frame.ts";
import type { Paint } from "./paint.ts";
import { indent, type Word, wordsOf, wrap } from "./wrap.ts";

/** A sentence and what is found in it. */
export interface Passage {
  /** Absent where a finding is about the text as a whole. */
  sentence?: string;
  findings: readonly Finding[];
}

/** How passages are written. */
export interface PassageStyle {
  language: Language;
  paint: Paint;
  width: number;
}

// What is said of a sentence stands a little further in, behind its number.
const margin = 3;

/** Show a sentence once, with the words found in it underlined, and below it what is said of them. */
export function showPassage(passage: Passage, style: PassageStyle): readonly string[] {
  const { sentence, findings } = passage;
  if (sentence === undefined) return findings.flatMap((finding) => showFinding(finding, style));
  const inside = { ...style, width: style.width - margin };
  const said = findings.flatMap((finding, index) => {
    const label = style.paint[finding.severity](labelOf(findings, index));
    const lines = indent(showFinding(finding, inside), margin, label);
    return findings.length > 1 ? ["", ...lines] : lines;
  });
  return [...excerpt(sentence, findings, style), ...said];
}

/** Number findings only where there are several to tell apart. */
function labelOf(findings: readonly Finding[], index: number): string {
  return findings.length > 1 ? `${index + 1}` : "";
}

function excerpt(
  sentence: string,
  findings: readonly Finding[],
  { paint, width }: PassageStyle,
): readonly string[] {
  const marks = findings.flatMap(({ context, severity }, index) => {
    if (!context) return [];
    const label = labelOf(findings, index);
    return [{ start: context.start, end: context.end, label, paint: paint[severity] }];
  });
  return frame(sentence, marks, width);
}

function showFinding(finding: Finding, style: PassageStyle): readonly string[] {
  const { width } = style;
  return [
    ...wrap(heading(finding, style), width),
    ...wrap(wordsOf(escapeProse(finding.message)), width),
    ...indent(wrap(wordsOf(escapeProse(finding.advice)), width - 2), 2, "→"),
  ];
}

function heading(finding: Finding, { language, paint }: PassageStyle): readonly Word[] {
  const { severity, ruleId, place, title } = finding;
  const where = place ? `${place.start.line}:${place.start.column}` : say(language, wholeText);
  return [
    { text: where, gap: 2 },
    {
      text: say(language, { id: "severityName", values: { severity } }),
      gap: 2,
      paint: paint[severity],
    },
    ...wordsOf(escapeProse(title), paint.strong, 2),
    { text: escapeControls(ruleId), gap: 2, paint: paint.faint },
  ];
}

const wholeText = { id: "wholeText" } as const;
