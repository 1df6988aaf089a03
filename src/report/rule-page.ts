import type { PagePart } from "../model/messages/en-rule-commands.ts";
import { say } from "../model/messages/index.ts";
import type { Forms, RulePage } from "../model/rule-page.ts";
import { escapeControls, escapeProse } from "./escape.ts";
import { type PageOptions, partLines, showPart, styleOf } from "./page-style.ts";
import type { PassageStyle } from "./passage.ts";
import { showReference } from "./reference.ts";
import { showCases } from "./rule-cases.ts";
import { indent } from "./wrap.ts";

/** Write all that there is to know of a rule, as it is written. */
export function showRulePage(page: RulePage, options: PageOptions): string {
  const style = styleOf(options);
  const part = (name: PagePart, lines: readonly string[]) =>
    showPart(say(style.language, { id: "pageWord", values: { part: name } }), lines, style);
  const prose = (text: string) => (text ? partLines(escapeProse(text), style) : []);
  const { message, advice, why, cancels, voids, cases, sources, forms = [], path } = page;
  const parts = [
    [
      ...part("file", [escapeControls(path)]),
      ...part("message", prose(message)),
      ...part("advice", prose(advice)),
      ...part("why", prose(why)),
      ...part("cancels", prose(cancels.map((strategy) => `strategy/${strategy}`).join(", "))),
      ...part("voids", voids ? [word("voidsGrade", style)] : []),
    ],
    part("cases", showCases(cases, style)),
    part(
      "flags",
      page.flags.flatMap((example) => showExample(example, style)),
    ),
    part(
      "passes",
      page.passes.flatMap((example) => showExample(example, style)),
    ),
    part(
      "todo",
      page.todo.flatMap((example) => showExample(example, style)),
    ),
    part(
      "sources",
      sources.flatMap((source) => partLines(showReference(source), style)),
    ),
    part(
      "forms",
      forms.flatMap((one) => showForms(one, style)),
    ),
  ];
  const body = parts
    .filter((lines) => lines.length > 0)
    .map((lines) => indent(lines, 2).join("\n"));
  return `${[heading(page, style), ...body].join("\n\n")}\n`;
}

function heading({ id, language, title, severity }: RulePage, style: PassageStyle): string {
  const { paint } = style;
  const weight = severity
    ? paint[severity](say(style.language, { id: "severityName", values: { severity } }))
    : paint.faint(say(style.language, { id: "labelSeverityName" }));
  const tongue = say(style.language, { id: "languageName", values: { language } });
  return `${paint.strong(escapeProse(title))}  ${weight}  ${id}  ${paint.faint(tongue)}`;
}

function showExample(example: string, style: PassageStyle): readonly string[] {
  return indent(partLines(escapeProse(example), { ...style, width: style.width - 2 }), 2, "-");
}

function showForms({ name, forms, split }: Forms, style: PassageStyle): readonly string[] {
  const inside = { ...style, width: style.width - 2 };
  const apart = split ? [`${split.first.join(", ")} … ${split.particle}`] : [];
  const lines = [forms.join(", "), ...apart].flatMap((line) =>
    indent(partLines(escapeProse(line), inside), 2),
  );
  return [style.paint.strong(escapeProse(name)), ...lines];
}

function word(part: PagePart, { language }: PassageStyle): string {
  return say(language, { id: "pageWord", values: { part } });
}
