import { say } from "../model/messages/index.ts";
import type { TextReport } from "../model/report.ts";
import { bar } from "./bar.ts";
import type { PassageStyle } from "./passage.ts";
import { textWidth } from "./width.ts";
import { indent } from "./wrap.ts";

const barWidth = 20;

/** Sum up what the texts of a library do: of how many each strategy, and each grade of apology. */
export function drawOverview(
  texts: readonly TextReport[],
  { language, paint }: PassageStyle,
): readonly string[] {
  const judged = texts.filter(({ skipped }) => skipped === null);
  const strategies = count(judged.flatMap(({ profile }) => profile.strategies.map(({ id }) => id)));
  const grades = count(judged.map(({ profile }) => profile.apology.grade));
  if (strategies.length === 0) return [];
  const rows = [
    ...strategies.map(([id, texts]) => {
      return { name: say(language, { id: "strategyName", values: { id } }), texts };
    }),
    { name: "", texts: 0 },
    ...grades.map(([grade, texts]) => {
      return { name: say(language, { id: "gradeName", values: { grade } }), texts };
    }),
  ];
  const column = Math.max(...rows.map(({ name }) => textWidth(name)));
  const lines = rows.map(({ name, texts }) => {
    if (name === "") return "";
    const padding = " ".repeat(column - textWidth(name));
    const how = say(language, { id: "textsOf", values: { count: texts } });
    return `${name}${padding}  ${paint.clean(bar(texts / judged.length, barWidth))}  ${paint.faint(how)}`;
  });
  const title = say(language, { id: "overviewTitle", values: { texts: judged.length } });
  return [paint.strong(title), ...indent(lines, 2)];
}

/** Count names, the most frequent first. */
function count(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
