import type { Vocabulary } from "../../model/vocabulary.ts";
import { carries, type Field, has } from "./field.ts";
import type { Slots } from "./slots.ts";

/** Where the clauses of a text lie. */
export type Clauses = Pick<Field, "clause" | "firstOfClause">;

/**
 * Tell of each slot in which clause it is.
 *
 * A clause ends at a mark, before a subordinator, and before a coordinator that a finite verb
 * follows: “klanten en leden” is one, “wij bellen en u hoort het” are two. The phrases among these
 * must have been marked.
 */
export function findClauses(
  slots: Slots,
  { subordinator, coordinator, finite }: Vocabulary["clauses"],
): Clauses {
  const size = slots.symbols.length;
  const clause: number[] = new Array(size);
  const firstOfClause: number[] = [];
  let isNew = true;
  let phraseEnd = 0;
  for (let slot = 0; slot < size; slot++) {
    const isMark = slots.isMark[slot] === true;
    const isFirst = slots.sentenceOf[slot] !== slots.sentenceOf[slot - 1];
    const begins =
      slot >= phraseEnd &&
      (carries(slots, slot, subordinator) ||
        (carries(slots, slot, coordinator) && isFollowedBy(finite, slot)));
    if (isFirst || (!isMark && (isNew || begins))) firstOfClause.push(slot);
    if (begins) phraseEnd = Math.max(endOf(subordinator, slot), endOf(coordinator, slot));
    isNew = isMark;
    clause[slot] = firstOfClause.length - 1;
  }
  firstOfClause.push(size);
  return { clause, firstOfClause };

  /** Tell whether a symbol occurs behind a coordinator, before the next mark or clause opener. */
  function isFollowedBy(symbol: number, opener: number): boolean {
    const sentence = slots.sentenceOf[opener];
    for (
      let slot = endOf(coordinator, opener);
      slots.sentenceOf[slot] === sentence && !slots.isMark[slot];
      slot++
    ) {
      const own = slots.symbols[slot];
      if (own && has(own, symbol)) return true;
      if (carries(slots, slot, subordinator) || carries(slots, slot, coordinator)) return false;
    }
    return false;
  }

  /** A phrase that begins a clause is not cut inside: “voor zover”, “and then”. */
  function endOf(symbol: number, slot: number): number {
    let end = slot + 1;
    for (const edge of slots.edges[slot] ?? []) {
      if (edge.symbol === symbol) end = Math.max(end, edge.end);
    }
    return end;
  }
}
