// How the time for the worst patterns on the worst texts grows, from 1 KB to 1 MB in one sentence. Run it with
//   npx rolldown test/bench/curve.ts --platform node --dir /tmp/bench && node /tmp/bench/curve.js
import { stdout } from "node:process";
import { createMatcher, type Matcher } from "../../src/engine/match/match.ts";
import { hostile, inputOf, texts, words } from "../engine/hostile.ts";
import { rulesetOf } from "../engine/ruleset.ts";

interface Pair {
  name: string;
  match: Matcher;
  piece: string;
}

const wordsPerKilobyte = 512;
const sizes = [1, 4, 16, 64, 256, 1024];
const shown = 5;

const pairs = Object.entries(hostile).flatMap(([pattern, rules]) => {
  const match = createMatcher(rulesetOf({ words, rules }));
  return Object.entries(texts).map(
    ([text, piece]): Pair => ({ name: `${pattern} on ${text}`, match, piece }),
  );
});

const worst = pairs
  .map((pair) => ({ pair, time: perKilobyte(pair, 16) }))
  .sort((a, b) => b.time - a.time)
  .slice(0, shown);

stdout.write(`ms per KB at ${sizes.join(", ")} KB\n`);
for (const { pair } of worst) {
  const curve = sizes.map((size) => perKilobyte(pair, size).toFixed(2));
  stdout.write(`${curve.join("  ")}  ${pair.name}\n`);
}

/** Time a pair: the best of some rounds, fewer where one takes long. */
function perKilobyte({ match, piece }: Pair, size: number): number {
  const input = inputOf(piece, size * wordsPerKilobyte);
  const rounds = size > 64 ? 1 : 3;
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage().user;
    match(input);
    best = Math.min(best, (process.cpuUsage().user - before) / 1000 / size);
  }
  return best;
}
