import type { Facts } from "../../../model/facts.ts";
import type { Scene } from "./condition.ts";

/** How far an apology reaches, in sentences. */
const reach = 2;

/**
 * Make a judge of which sentences stand in an apology, or near one: all of a reply or a statement,
 * and of other texts those at most two sentences from an apology, a regret or sympathy.
 */
export function apologeticContext(
  symbols: readonly number[],
  { labels }: Pick<Scene, "labels">,
  { genre }: Facts,
): (sentence: number) => boolean {
  if (genre === "reply" || genre === "statement") return () => true;
  return (sentence) => {
    for (let near = sentence - reach; near <= sentence + reach; near++) {
      if (symbols.some((symbol) => labels.in(near, symbol).length > 0)) return true;
    }
    return false;
  };
}
