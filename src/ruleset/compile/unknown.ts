import { nearest } from "../../model/nearest.ts";
import { PatternMistake } from "../pattern/mistake.ts";
import type { Leaf } from "./symbols.ts";

/** An element that names something. */
export type Named = Extract<Leaf, { name: string }>;

type UnknownName = "unknownLemma" | "unknownSet" | "circularSet" | "unknownLabel" | "unknownClass";

/** Make the mistake of naming what is not there, with what was probably meant. */
export function unknown(id: UnknownName, leaf: Named, known: Iterable<string>): PatternMistake {
  const { name } = leaf;
  return new PatternMistake({ id, values: { name, nearest: nearest(name, [...known]) } }, leaf);
}
