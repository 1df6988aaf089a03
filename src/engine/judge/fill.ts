import type { Match } from "../../model/match.ts";

/** What people are called where nobody said whom a text is meant for. */
const someone = { nl: "klant", en: "customer" } as const;

/**
 * Fill in what a message says of a match: `{name}` is what was captured, `{words}` what is reported,
 * `{instead}` what to write in its place, `{audience}` whom the text is for.
 */
export function fill(
  message: string,
  { rule, of, captures, start, end }: Pick<Match, "rule" | "of" | "captures" | "start" | "end">,
  value: string,
  audience: string = someone[rule.language],
): string {
  const spelling = (from: number, to: number) => value.slice(from, to).replace(/\s+/g, " ");
  return message.replace(/\{([\w-]+)\}/g, (written, name: string) => {
    const capture = Object.hasOwn(captures, name) ? captures[name] : undefined;
    if (capture) return spelling(capture.start, capture.end);
    if (name === "words") return spelling(start, end);
    return { audience, instead: of.instead }[name] ?? written;
  });
}
