import { say } from "../model/messages/index.ts";
import type { ClaimedStrategy, Profile } from "../model/profile.ts";
import type { Report, TextReport } from "../model/report.ts";
import { bar } from "./bar.ts";
import { drawContact, drawRemarks } from "./contact.ts";
import { escapeProse } from "./escape.ts";
import type { Brush } from "./paint.ts";
import type { PassageStyle } from "./passage.ts";
import { textWidth } from "./width.ts";
import { indent, wordsOf, wrap } from "./wrap.ts";

/** How wide a bar is that stands for all sentences. */
const barWidth = 10;

/** Draw what a text does: what it answers, a bar per strategy, what its apology has and lacks, the verdict, and what to do. */
export function drawProfile(
  { profile, contact, sentences }: TextReport,
  rules: Report["rules"],
  style: PassageStyle,
): readonly string[] {
  const isBare = profile.strategies.length + profile.claimed.length === 0 && profile.verdict === "";
  if (isBare) return [...drawContact(contact, style), ...drawRemarks(profile, style)];
  const { paint, language } = style;
  const own = sentences.filter(({ quoted, variant }) => !quoted && !variant).length;
  return [
    paint.strong(say(language, { id: "profileTitle" })),
    ...indent(drawStrategies(profile, own, rules, style), 2),
    ...drawApology(profile, style),
    ...drawContact(contact, style),
    ...indent(wrap(wordsOf(escapeProse(profile.verdict), paint.strong), style.width - 2), 2, "→"),
    ...drawRemarks(profile, style),
  ];
}

function drawStrategies(
  { strategies, claimed }: Profile,
  all: number,
  rules: Report["rules"],
  { language, paint, width }: PassageStyle,
): readonly string[] {
  const nameOf = (id: string) => say(language, { id: "strategyName", values: { id } });
  const column = Math.max(0, ...[...strategies, ...claimed].map(({ id }) => textWidth(nameOf(id))));
  const titleOf = ({ by }: ClaimedStrategy) => rules[by]?.title ?? by;
  const row = (id: string, drawn: string, said: string, brush: Brush) => {
    const name = nameOf(id) + " ".repeat(column - textWidth(nameOf(id)));
    const left = column + barWidth + 4;
    const lines = wrap(wordsOf(escapeProse(said), brush), Math.max(20, width - 2 - left));
    return indent(lines, left, `${name}  ${drawn}  `);
  };
  return [
    ...strategies.flatMap(({ id, sentences, share }) => {
      const count = say(language, { id: "sentencesOf", values: { count: sentences, all } });
      const emptied = claimed.find((one) => one.id === id);
      if (!emptied) return row(id, paint.clean(bar(share, barWidth)), count, paint.faint);
      const why = say(language, { id: "hollowBy", values: { title: titleOf(emptied) } });
      return row(id, paint.warning(bar(share, barWidth)), `${count}, ${why}`, paint.warning);
    }),
    ...claimed.flatMap((claim) => {
      if (strategies.some(({ id }) => id === claim.id)) return [];
      const why = say(language, { id: "claimedBy", values: { title: titleOf(claim) } });
      return row(claim.id, paint.warning("·".repeat(barWidth)), why, paint.warning);
    }),
  ];
}

/** Tick what an apology has, and cross what it lacks. */
function drawApology(
  { apology }: Profile,
  { language, paint, width }: PassageStyle,
): readonly string[] {
  const { grade, components, missing } = apology;
  if (grade === "none") return [];
  const name = (id: string) => say(language, { id: "componentName", values: { id } });
  const words = [
    ...components.map(({ id }) => ({ text: `✓ ${name(id)}`, gap: 3, paint: paint.clean })),
    ...missing.map((id) => ({ text: `✗ ${name(id)}`, gap: 3, paint: paint.faint })),
  ];
  return [
    paint.strong(say(language, { id: "apologyTitle", values: { grade } })),
    ...indent(wrap(words, width - 2), 2),
  ];
}
