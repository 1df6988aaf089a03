import type { Organisation } from "../../model/facts.ts";
import { fold } from "../../model/fold.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { addEdge } from "./field.ts";
import type { Slots } from "./slots.ts";

/** Let the names and accounts of the organisation, and those who speak for it, carry the symbols of their classes. */
export function markOrganisation(
  slots: Slots,
  value: string,
  { names, roles, handles }: Organisation,
  { org, role }: Vocabulary["classes"],
): void {
  markNames(slots, value, [...names, ...handles], org);
  markNames(slots, value, roles, role);
}

function markNames(
  slots: Slots,
  value: string,
  names: readonly string[],
  symbol: number | undefined,
): void {
  const byFirst = indexNames(names);
  if (symbol === undefined || byFirst.size === 0) return;
  const { start, end, sentenceOf, symbols } = slots;
  const wordAt = (slot: number) => fold(value.slice(start[slot], end[slot]));
  for (let slot = 0; slot < symbols.length; slot++) {
    for (const words of byFirst.get(wordAt(slot)) ?? []) {
      const behind = slot + words.length;
      const isThere =
        sentenceOf[behind - 1] === sentenceOf[slot] &&
        words.every((word, at) => wordAt(slot + at) === word);
      if (isThere) addEdge(slots, slot, { symbol, next: behind, end: behind });
    }
  }
}

/** Cut names into words, by the first one. */
function indexNames(names: readonly string[]): ReadonlyMap<string, readonly string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const name of names) {
    const words = fold(name).match(/[^\s,;:!?()“”"]+/g) ?? [];
    const [first] = words;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
}
