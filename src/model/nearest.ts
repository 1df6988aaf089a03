import { closest, distance } from "fastest-levenshtein";

/** Longer than any name of ours: not a slip of the pen. */
const longest = 64;

/** Find the name that was probably meant; undefined when none is near. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || name.length > longest) return undefined;
  const lower = name.toLowerCase();
  const best = closest(lower, candidates);
  const limit = Math.max(1, Math.floor(best.length * 0.4));
  return distance(lower, best) <= limit ? best : undefined;
}
