import type { Text } from "../../model/document.ts";
import type { Ignore } from "../../model/ignore.ts";
import { locate, type Span } from "../../model/map.ts";
import { allowedFinder } from "./allowed.ts";
import type { Found } from "./find.ts";

/** A finding that nobody wants to hear of. */
export interface SetAside {
  found: Found;
  by: Ignore;
}

/** Leave out what is found in a piece that is judged where it is written. */
export function notBorrowed(
  findings: readonly Found[],
  { borrowed }: Pick<Text, "borrowed">,
): readonly Found[] {
  if (!borrowed) return findings;
  return findings.filter(
    (found) => !borrowed.some(({ start, end }) => start <= found.start && found.end <= end),
  );
}

/** What is not to be told: what comments ask to ignore, and phrases that may stand as they are. */
export interface Untold {
  ignores: readonly Ignore[];
  allow?: readonly string[] | undefined;
}

/** Part findings from those that are to be ignored: by what their source says, the record that they are in, or the configuration. */
export function setAside(
  findings: readonly Found[],
  text: IgnorableText,
  untold: Untold,
): { told: readonly Found[]; aside: readonly SetAside[] } {
  const findIgnore = ignoreFinder(text, untold);
  const told: Found[] = [];
  const aside: SetAside[] = [];
  for (const found of findings) {
    const by = findIgnore(found.rule.id, found);
    if (by) aside.push({ found, by });
    else told.push(found);
  }
  return { told, aside };
}

type IgnorableText = Pick<Text, "value" | "map" | "ignored">;

/** Finds what asks to ignore what a rule finds in a stretch of a text's value; without one, in the text as a whole. */
export type FindIgnore = (ruleId: string, span?: Span) => Ignore | undefined;

/** Make a finder of what asks to ignore findings. */
export function ignoreFinder(
  { value, map, ignored }: IgnorableText,
  { ignores, allow = [] }: Untold,
): FindIgnore {
  const own: Ignore[] = ignored ? [{ rules: ignored, start: 0, end: Infinity, at: 0 }] : [];
  const all = [...own, ...ignores];
  const phraseFor = allowedFinder(value, allow);
  if (all.length + allow.length === 0) return () => undefined;
  return (ruleId, span) => {
    const phrase = span && phraseFor(span);
    if (phrase !== undefined) return allowedBy(phrase);
    const { start, end } = locate(map, span?.start ?? 0, span?.end ?? map.length);
    const touches = (one: Ignore) => start < one.end && end > one.start;
    // Of all that is said of a text, who ignores everything in one of its lines means none.
    const means = (one: Ignore) =>
      one.rules.length === 0
        ? span !== undefined || (one.start <= start && one.end >= end)
        : one.rules.some((name) => name === ruleId || ruleId.startsWith(`${name}/`));
    return all.find((one) => touches(one) && means(one));
  };
}

/** It stands in no source, and no comment is of use for it. */
function allowedBy(phrase: string): Ignore {
  return { rules: [], reason: `allow: ${phrase}`, start: 0, end: 0, at: 0 };
}
