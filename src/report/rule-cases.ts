import type { PagePart } from "../model/messages/en-rule-commands.ts";
import { say } from "../model/messages/index.ts";
import type { CasePage } from "../model/rule-page.ts";
import { escapeControls, escapeProse } from "./escape.ts";
import type { PassageStyle } from "./passage.ts";
import { showPatternText } from "./pattern.ts";
import { indent, wordsOf, wrap } from "./wrap.ts";

/** Show the cases of a rule, with their patterns as they are written. */
export function showCases(cases: readonly CasePage[], style: PassageStyle): readonly string[] {
  if (cases.length === 1) return cases.flatMap((one) => showCase(one, style));
  return cases.flatMap((one, index) => {
    const values = { number: index + 1 };
    const name = say(style.language, { id: "pageCase", values });
    return [style.paint.faint(name), ...indent(showCase(one, style), 2)];
  });
}

function showCase(one: CasePage, style: PassageStyle): readonly string[] {
  const { patterns, instead, all, scope, unless, when, where, except } = one;
  const width = style.width - 19;
  const whole = say(style.language, { id: "pageAll", values: { scope } });
  return [
    ...patterns.flatMap((pattern, index) => {
      const swap = instead[index];
      return showPatternText(swap === undefined ? pattern : `${pattern} → ${swap}`, width);
    }),
    ...(all.length > 0 ? [style.paint.faint(whole)] : []),
    ...indent(
      all.flatMap((pattern) => showPatternText(pattern, width - 2)),
      2,
    ),
    ...listed("unless", unless, style),
    ...listed("when", when, style),
    ...listed("where", where, style),
    ...listed("except", except, style),
    ...settings(one, style),
  ];
}

function settings(one: CasePage, style: PassageStyle): readonly string[] {
  const { focus, strength, severity, message, advice, replace } = one;
  return [
    ...listed("focus", focus === undefined ? [] : [`{${focus}}`], style),
    ...listed("strength", strength ? [strength] : [], style),
    ...listed("severity", severity ? [severity] : [], style),
    ...listed("message", message ? [escapeProse(message)] : [], style),
    ...listed("advice", advice ? [escapeProse(advice)] : [], style),
    ...listed("replace", replace ? [escapeProse(replace)] : [], style),
  ];
}

function listed(
  part: PagePart,
  items: readonly string[],
  { language, paint, width }: PassageStyle,
): readonly string[] {
  const name = say(language, { id: "pageWord", values: { part } });
  const column = name.length + 1;
  return items.flatMap((item) => {
    const lines = wrap(wordsOf(escapeControls(item)), width - 21 - column);
    return indent(indent(lines, column, `${paint.faint(name)} `), 2);
  });
}
