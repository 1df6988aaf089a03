import type { Text } from "../model/document.ts";
import type { Ignore } from "../model/ignore.ts";
import { locate, type Span } from "../model/map.ts";
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

/** Part findings from those that are to be ignored: by what their source says, or the record that they are in. */
export function setAside(
  findings: readonly Found[],
  text: IgnorableText,
  ignores: readonly Ignore[],
): { told: readonly Found[]; aside: readonly SetAside[] } {
  const findIgnore = ignoreFinder(text, ignores);
  const told: Found[] = [];
  const aside: SetAside[] = [];
  for (const found of findings) {
    const by = findIgnore(found.rule.id, found);
    if (by) aside.push({ found, by });
    else told.push(found);
  }
  return { told, aside };
}

type IgnorableText = Pick<Text, "map" | "ignored">;

/** Finds what asks to ignore what a rule finds in a stretch of a text's value; without one, in the text as a whole. */
export type FindIgnore = (ruleId: string, span?: Span) => Ignore | undefined;

/** Make a finder of what asks to ignore findings. */
export function ignoreFinder(
  { map, ignored }: IgnorableText,
  ignores: readonly Ignore[],
): FindIgnore {
  const own: Ignore[] = ignored ? [{ rules: ignored, start: 0, end: Infinity, at: 0 }] : [];
  const all = [...own, ...ignores];
  if (all.length === 0) return () => undefined;
  return (ruleId, span) => {
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
