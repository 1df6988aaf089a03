import type { Entry } from "./entries.ts";

/** Tell how common what carries a symbol is, in a made-up unit; `commonness` ranks words. */
export function costOf(entry: Entry | undefined, commonness: ReadonlyMap<string, number>): number {
  // What is no list of words may stand anywhere.
  if (!entry || entry.forms.size === 0) return 50;
  let cost = entry.programs.length;
  for (const form of entry.forms) cost += 1000 / (20 + (commonness.get(form) ?? 1000));
  return cost;
}
