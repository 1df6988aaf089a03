import { PatternMistake } from "../pattern/mistake.ts";
import { type UnknownName, unknownName } from "../pattern/unknown-name.ts";
import type { Leaf } from "./symbols.ts";

/** An element that names something. */
export type Named = Extract<Leaf, { name: string }>;

/** Make the mistake of naming what is not there, with what was probably meant. */
export function unknown(id: UnknownName, leaf: Named, known: Iterable<string>): PatternMistake {
  return new PatternMistake(unknownName(id, leaf.name, [...known]), leaf);
}
