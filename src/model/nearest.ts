import { closest, distance } from "fastest-levenshtein";

/** Longer than any name of ours: not a slip of the pen. */
const longest = 64;

/** List the names that were perhaps meant, the nearest first, and those that hold the name or are held in it. */
export function nearestFew(
  name: string,
  candidates: readonly string[],
  most = 3,
): readonly string[] {
  if (name.length > longest) return [];
  const lower = name.toLowerCase();
  return candidates
    .map((candidate) => ({ candidate, far: distance(lower, candidate) }))
    .filter(({ candidate, far }) => far <= limitOf(candidate) || isWithin(candidate, lower))
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Find the name that was probably meant; undefined when none is near. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || name.length > longest) return undefined;
  const lower = name.toLowerCase();
  const best = closest(lower, candidates);
  return distance(lower, best) <= limitOf(best) ? best : undefined;
}

/** How many letters may differ. */
function limitOf(name: string): number {
  return Math.max(1, Math.floor(name.length * 0.4));
}

/** Tell whether a name is a word of another: “offer” of “offer-verb”. */
function isWithin(one: string, other: string): boolean {
  const words = (name: string) => `-${name}-`;
  return words(one).includes(words(other)) || words(other).includes(words(one));
}
