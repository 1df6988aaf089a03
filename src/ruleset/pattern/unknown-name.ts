import type { Message } from "../../model/messages/index.ts";
import { nearest, nearestFew } from "../../model/nearest.ts";

/** Ways for a name in a pattern to stand for nothing. */
export type UnknownName =
  | "unknownLemma"
  | "unknownSet"
  | "circularSet"
  | "unknownLabel"
  | "unknownClass";

/** Say that a name in a pattern stands for nothing, with those that were perhaps meant. */
export function unknownName(id: UnknownName, name: string, known: readonly string[]): Message {
  if (id === "unknownSet") return { id, values: { name, near: nearestFew(name, known) } };
  if (id === "unknownClass") {
    const near = nearestFew(name, known);
    return { id, values: { name, near, valid: near.length > 0 ? [] : known } };
  }
  return { id, values: { name, nearest: nearest(name, known) } };
}
