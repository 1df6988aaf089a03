import type { Match } from "../model/match.ts";

/** What people are called where nobody said whom a text is meant for. */
const someone = { nl: "klant", en: "customer" } as const;

/** Fill in what a message says of a match: `{name}` is what was captured, `{audience}` whom the text is for. */
export function fill(
  message: string,
  { rule, captures }: Pick<Match, "rule" | "captures">,
  value: string,
  audience: string = someone[rule.language],
): string {
  return message.replace(/\{([\w-]+)\}/g, (written, name: string) => {
    const capture = Object.hasOwn(captures, name) ? captures[name] : undefined;
    if (capture) return value.slice(capture.start, capture.end).replace(/\s+/g, " ");
    return name === "audience" ? audience : written;
  });
}
