import type { Case } from "../../../model/rule.ts";
import type { Ground } from "../ground.ts";
import { findAllHits } from "../search.ts";
import { among } from "../sentences.ts";
import { type Interval, Intervals } from "./intervals.ts";
import type { Label } from "./label.ts";

/** Take the matches of a case that share no slot with what excuses them: that is looked for where they are. */
export function unexcused(
  matches: readonly Label[],
  { unless }: Case,
  ground: Ground,
): readonly Label[] {
  if (matches.length === 0 || unless.length === 0) return matches;
  const here = among(matches.map(({ sentence }) => sentence));
  let found: readonly Interval[] = none;
  for (const program of unless) {
    const hits = findAllHits(program, ground, here);
    if (hits.length > 0) found = found.length > 0 ? [...found, ...hits] : hits;
  }
  if (found.length === 0) return matches;
  const excuses = new Intervals(found);
  return matches.filter((match) => !excuses.touches(match));
}

const none: readonly Interval[] = [];
