import type { Contact } from "../model/contact.ts";
import { say } from "../model/messages/index.ts";
import type { Profile, Remark } from "../model/profile.ts";
import { escapeProse } from "./escape.ts";
import type { PassageStyle } from "./passage.ts";
import { indent, type Word, wordsOf, wrap } from "./wrap.ts";

/** Draw how a text meets the customer: what it answers, with the customer's words, and whether it does. */
export function drawContact(
  contact: Contact | null,
  { language, paint, width }: PassageStyle,
): readonly string[] {
  if (!contact) return [];
  const { reason, evidence, answered, address, mirrored } = contact;
  const tick = (holds: boolean, text: string): Word =>
    holds
      ? { text: `✓ ${text}`, gap: 3, paint: paint.clean }
      : { text: `✗ ${text}`, gap: 3, paint: paint.warning };
  const words = [
    ...(evidence === null ? [] : wordsOf(`“${clip(escapeProse(evidence))}”`, paint.faint)),
    ...(answered === null
      ? []
      : [tick(answered, say(language, { id: "contactAnswers", values: { reason, answered } }))]),
    ...(mirrored === null || address === null
      ? []
      : [tick(mirrored, say(language, { id: "contactMirrors", values: { address, mirrored } }))]),
  ];
  const title = say(language, { id: "contactTitle", values: contact });
  return [paint.strong(title), ...indent(wrap(words, width - 2), 2)];
}

/** A customer can go on for long. */
const longest = 70;

function clip(prose: string): string {
  // By code points, so that no emoji is cut in two.
  const points = [...prose];
  if (points.length <= longest) return prose;
  const space = points.lastIndexOf(" ", longest);
  return `${points.slice(0, space > 0 ? space : longest).join("")} …`;
}

/** Draw what is said of a text as a whole, each with what it rests on. */
export function drawRemarks(
  { pattern, advice }: Pick<Profile, "pattern" | "advice">,
  style: PassageStyle,
): readonly string[] {
  const title = say(style.language, { id: "adviceTitle" });
  return [
    ...(pattern ? drawRemark("", pattern, style) : []),
    ...(advice ? drawRemark(title, advice, style) : []),
  ];
}

function drawRemark(
  title: string,
  { text, sources }: Remark,
  { paint, width }: PassageStyle,
): readonly string[] {
  const words = [
    ...wordsOf(title, paint.strong),
    ...wordsOf(escapeProse(text), undefined, 2),
    ...wordsOf(`(${sources.join(", ")})`, paint.faint),
  ];
  return indent(wrap(words, width - 2), 2).map((line, at) => (at === 0 ? line.slice(2) : line));
}
