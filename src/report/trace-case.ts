import { say } from "../model/messages/index.ts";
import type {
  CandidateTrace,
  CaseTrace,
  ConditionTrace,
  PatternTrace,
  Words,
} from "../model/trace.ts";
import { escapeControls, escapeProse } from "./escape.ts";
import type { PassageStyle } from "./passage.ts";
import { showPatternText } from "./pattern.ts";
import { indent, wordsOf, wrap } from "./wrap.ts";

/** Show how the cases of a rule do in a sentence, numbered where there are several. */
export function showCaseTraces(
  cases: readonly CaseTrace[],
  style: PassageStyle,
): readonly string[] {
  if (cases.length === 1) return cases.flatMap((one) => showCase(one, style));
  return cases.flatMap((one, index) => {
    const name = say(style.language, { id: "pageCase", values: { number: index + 1 } });
    return [style.paint.faint(name), ...indent(showCase(one, deeper(style)), 2)];
  });
}

function showCase(one: CaseTrace, style: PassageStyle): readonly string[] {
  const { language } = style;
  const bars = one.bars.map((bar) => say(language, { id: "traceBar", values: bar }));
  const apart = one.isApart ? [say(language, { id: "traceApart" })] : [];
  return [
    ...bars.flatMap((bar) => no(bar, style)),
    ...one.patterns.flatMap((pattern) => showPattern(pattern, style)),
    ...apart.flatMap((said) => no(said, style)),
    ...one.candidates.flatMap((candidate) => showCandidate(candidate, style)),
  ];
}

function showPattern(
  { pattern, hits, stop }: PatternTrace,
  style: PassageStyle,
): readonly string[] {
  const { language } = style;
  const fits = hits.map(({ text }) =>
    say(language, { id: "traceFits", values: { words: escapeProse(text) } }),
  );
  const stops = stop
    ? [
        say(language, {
          id: "traceStop",
          values: {
            wanted: escapeControls(stop.wanted),
            after: stop.after && escapeProse(stop.after.text),
            instead: stop.instead === undefined ? undefined : escapeProse(stop.instead),
          },
        }),
      ]
    : [];
  return [
    ...showPatternText(pattern, style.width),
    ...indent(
      [
        ...fits.flatMap((said) => yes(said, deeper(style))),
        ...stops.flatMap((said) => no(said, deeper(style))),
      ],
      2,
    ),
  ];
}

/** A fit with nothing else to say of it was said with its pattern. */
function showCandidate(candidate: CandidateTrace, style: PassageStyle): readonly string[] {
  const { words, excuses, conditions, holds, counts } = candidate;
  const { language } = style;
  const said = [
    ...excuses.flatMap(({ pattern, words }) => {
      const values = { pattern: escapeControls(pattern), words: escapeProse(words.text) };
      return no(say(language, { id: "traceExcused", values }), deeper(style));
    }),
    ...conditions.flatMap((condition) => showCondition(condition, deeper(style))),
    ...(holds && !counts ? no(say(language, { id: "traceOutdone" }), deeper(style)) : []),
  ];
  return said.length === 0 ? [] : [`${quoted(short(words.text))}:`, ...indent(said, 2)];
}

function showCondition(
  { condition, holds, looked, found }: ConditionTrace,
  style: PassageStyle,
): readonly string[] {
  const { language } = style;
  const where = say(language, {
    id: "traceLooked",
    values: { looked: looked && short(looked.text) },
  });
  const things = found.map((one) => thing(one, style));
  const what = say(language, { id: "traceFound", values: { found: things } });
  const line = `${escapeControls(condition)}: ${where}; ${what}`;
  return holds ? yes(line, style) : no(line, style);
}

function thing(
  { words, label, undoneBy }: ConditionTrace["found"][number],
  { language }: PassageStyle,
): string {
  const by = undoneBy && say(language, { id: "traceUndone", values: { by: undoneBy } });
  return [label, quoted(short(words.text)), by && `(${by})`].filter(Boolean).join(" ");
}

const longest = 60;

/** Leave the middle out of what is too long to be quoted. */
function short(text: Words["text"]): string {
  const shown = escapeProse(text);
  if (shown.length <= longest) return shown;
  const words = shown.split(" ");
  return words.length < 7 ? shown : `${words.slice(0, 3).join(" ")} … ${words.slice(-3).join(" ")}`;
}

function quoted(text: string): string {
  return `“${text}”`;
}

function yes(said: string, { paint, width }: PassageStyle): readonly string[] {
  return indent(wrap(wordsOf(said), width - 2), 2, paint.clean("✓"));
}

function no(said: string, { paint, width }: PassageStyle): readonly string[] {
  return indent(wrap(wordsOf(said), width - 2), 2, paint.error("✗"));
}

function deeper(style: PassageStyle): PassageStyle {
  return { ...style, width: style.width - 2 };
}
