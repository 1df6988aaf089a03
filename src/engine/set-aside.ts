import type { Text } from "../model/document.ts";
import type { Ignore } from "../model/ignore.ts";
import { locate } from "../model/map.ts";
import type { Found } from "./find.ts";

/** A finding that nobody wants to hear of. */
export interface SetAside {
  found: Found;
  by: Ignore;
}

/** Part findings from those that are to be ignored: by what their source says, or the record that they are in. */
export function setAside(
  findings: readonly Found[],
  { map, ignored }: Pick<Text, "map" | "ignored">,
  ignores: readonly Ignore[],
): { told: readonly Found[]; aside: readonly SetAside[] } {
  const own: Ignore[] = ignored ? [{ rules: ignored, start: 0, end: Infinity, at: 0 }] : [];
  const all = [...own, ...ignores];
  if (all.length === 0) return { told: findings, aside: [] };
  const told: Found[] = [];
  const aside: SetAside[] = [];
  for (const found of findings) {
    const { start, end } = locate(map, found.start, found.end);
    const by = all.find((one) => start < one.end && end > one.start && names(one, found));
    if (by) aside.push({ found, by });
    else told.push(found);
  }
  return { told, aside };
}

function names({ rules }: Ignore, { rule: { id, category } }: Found): boolean {
  return rules.length === 0 || rules.includes(id) || rules.includes(category);
}
