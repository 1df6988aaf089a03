import { describe, expect, test } from "vitest";
import { createMatcher } from "../../src/engine/match/match.ts";
import { hostile, inputOf, texts, words } from "./hostile.ts";
import { rulesetOf } from "./ruleset.ts";

describe.each(Object.entries(hostile))("%s", (_, rules) => {
  const match = createMatcher(rulesetOf({ words, rules }));

  test.each(Object.entries(texts))("%s, again and again", (_, piece) => {
    const short = inputOf(piece, 500);
    const long = inputOf(piece, 8_000);
    match(short);
    const least = Math.max(1, Math.min(...[1, 2].map(() => timeOf(() => match(short)))));
    // 16 times as long; what is quadratic takes 256 times as long.
    const isLinear = () => timeOf(() => match(long)) / least < 16 * 4;
    // Noise only adds: one quiet run is enough.
    expect([1, 2, 3].some(isLinear)).toBe(true);
  });
});

/** Tell how many milliseconds of the processor some work takes, whatever else keeps the machine busy. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
