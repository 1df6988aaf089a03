import type { Span } from "../model/map.ts";
import type { PagePart, TestCounts } from "../model/messages/en-rule-commands.ts";
import { type Message, say } from "../model/messages/index.ts";
import type { ExampleResult, RuleResult, RuleTestReport } from "../model/rule-test.ts";
import type { CaseTrace, SentenceTrace, Words } from "../model/trace.ts";
import { escapeControls, escapeProse } from "./escape.ts";
import { frame } from "./frame.ts";
import { type PageOptions, showPart, styleOf } from "./page-style.ts";
import type { Brush } from "./paint.ts";
import type { PassageStyle } from "./passage.ts";
import { showPatternText } from "./pattern.ts";
import { showCaseTraces } from "./trace-case.ts";
import { indent, wordsOf, wrap } from "./wrap.ts";

/** Write what came of the examples of rules: those that fail, those that are no longer to do, and how many there are. */
export function showRuleTest(report: RuleTestReport, options: PageOptions): string {
  const style = styleOf(options);
  const parts = report.rules.flatMap((rule) =>
    rule.examples.flatMap((example) => {
      if (isFailure(example)) return [showFailure(example, rule, style)];
      return isDone(example) ? [showDone(example, rule, style)] : [];
    }),
  );
  const counts = countsOf(report);
  const brush = counts.failures + counts.broken > 0 ? style.paint.error : style.paint.clean;
  const summary = say(style.language, { id: "testSummary", values: counts });
  return `${[...parts, [brush(summary)]].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** Tell whether any example fails. */
export function hasFailures({ rules }: RuleTestReport): boolean {
  return rules.some(({ examples }) => examples.some(isFailure));
}

function isFailure({ kind, isRight }: ExampleResult): boolean {
  return kind !== "todo" && !isRight;
}

function isDone({ kind, isRight }: ExampleResult): boolean {
  return kind === "todo" && isRight;
}

function countsOf({ rules, broken }: RuleTestReport): TestCounts {
  const all = rules.flatMap(({ examples }) => examples);
  return {
    rules: rules.length,
    examples: all.filter(({ kind }) => kind !== "todo").length,
    failures: all.filter(isFailure).length,
    todo: all.filter(({ kind }) => kind === "todo").length,
    done: all.filter(isDone).length,
    broken,
  };
}

function showFailure(
  example: ExampleResult,
  rule: RuleResult,
  style: PassageStyle,
): readonly string[] {
  const { kind, text, expected, found, trace = [] } = example;
  const { paint } = style;
  const id = kind === "flags" ? "testFlags" : "testPasses";
  return [
    ...heading(example, rule, { id }, paint.error, style),
    ...indent(
      [
        ...show("expected", text, expected, paint.clean, style),
        ...show("found", text, found, paint.error, style),
        ...trace.flatMap((sentence) => showMatches(sentence, style)),
        ...(found.length === 0 ? trace.flatMap((sentence) => showStops(sentence, style)) : []),
      ],
      2,
    ),
  ];
}

function showDone(
  example: ExampleResult,
  rule: RuleResult,
  style: PassageStyle,
): readonly string[] {
  const message = { id: "testDone", values: { marked: example.expected.length > 0 } } as const;
  const text = wrap(wordsOf(escapeProse(example.text)), style.width - 2);
  return [...heading(example, rule, message, style.paint.warning, style), ...indent(text, 2)];
}

function heading(
  { place }: ExampleResult,
  { id, language }: RuleResult,
  message: Message,
  brush: Brush,
  style: PassageStyle,
): readonly string[] {
  const where = place ? `${place.path}:${place.line}:${place.column}` : `${language}/${id}`;
  return [
    `${style.paint.strong(escapeControls(where))}  ${id}`,
    ...indent(wrap(wordsOf(say(style.language, message), brush), style.width - 2), 2),
  ];
}

function show(
  part: PagePart,
  text: string,
  spans: readonly Span[],
  paint: Brush,
  style: PassageStyle,
): readonly string[] {
  const name = say(style.language, { id: "pageWord", values: { part } });
  const marks = spans.map((span) => ({ ...span, label: "", paint }));
  const nothing = style.paint.faint(say(style.language, { id: "testNothing" }));
  const lines = spans.length > 0 ? frame(text, marks, style.width - 15) : [nothing];
  return showPart(name, lines, style);
}

/** Show which words a match covers, one by one, and by which pattern of which case. */
function showMatches(sentence: SentenceTrace, style: PassageStyle): readonly string[] {
  const words = sentence.clauses.flat();
  return sentence.cases.flatMap((of, index) =>
    of.candidates
      .filter(({ counts }) => counts)
      .flatMap(({ words: match }) => [
        ...showPart(
          say(style.language, { id: "pageCase", values: { number: index + 1 } }),
          patternsBehind(of, match).flatMap((one) => showPatternText(one, style.width - 15)),
          style,
        ),
        ...showPart("", wrap(wordsOf(covered(words, match)), style.width - 15), style),
      ]),
  );
}

/** Which patterns make a match: of parts, all; else those that fit just there. */
function patternsBehind(
  { patterns, isWhole }: CaseTrace,
  { start, end }: Words,
): readonly string[] {
  return patterns
    .filter(({ hits }) => isWhole || hits.some((hit) => hit.start === start && hit.end === end))
    .map(({ pattern }) => pattern);
}

function covered(words: readonly Words[], match: Words): string {
  return words
    .filter(({ start, end }) => start >= match.start && end <= match.end)
    .map(({ text }) => `[${escapeProse(text)}]`)
    .join(" ");
}

/** Nothing was found: show how far each case came. */
function showStops({ cases, text }: SentenceTrace, style: PassageStyle): readonly string[] {
  const lines = showCaseTraces(cases, { ...style, width: style.width - 4 });
  return lines.length > 0 ? ["", escapeProse(text), ...indent(lines, 2)] : [];
}
