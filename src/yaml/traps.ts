import type { Node } from "yaml";
import { isAlias, isCollection, isScalar } from "yaml";
import type { Message } from "../model/messages/index.ts";

/** Where a text became something else, and what to say of it. */
type Trap = readonly [offset: number, message: Message];

/**
 * Find what YAML made of a text that stands there without quotes: a tag, a comment, a list, a
 * map, a number, nothing. Undefined if it is what it seems.
 */
export function findTrap(node: Node, text: string): Trap | undefined {
  const offset = node.range?.[0] ?? 0;
  if (isAlias(node)) return startsWith("*", offset);
  if (node.tag !== undefined) return startsWith("!", markBefore("!", offset, text));
  if (node.anchor !== undefined) return startsWith("&", markBefore("&", offset, text));
  if (isCollection(node)) return collectionTrap(text.charAt(offset), offset);
  if (!isScalar(node)) return undefined;
  const end = node.range?.[1] ?? offset;
  const written = text.slice(offset, end);
  const comment = node.type === "PLAIN" ? commentAt(end, text) : undefined;
  if (comment !== undefined) return [comment, { id: "yamlComment" }];
  if (node.value === null) {
    return [offset, written ? { id: "yamlNull", values: { written } } : { id: "yamlEmpty" }];
  }
  if (typeof node.value === "string") return undefined;
  return [offset, { id: "yamlNotText", values: { written } }];
}

function collectionTrap(first: string, offset: number): Trap {
  if (first === "[") return [offset, { id: "yamlList" }];
  if (first === "{") return [offset, { id: "yamlMap" }];
  if (first === "-" || first === "?") return startsWith(first, offset);
  return [offset, { id: "yamlColon" }];
}

/** Find a `#` that a name follows at once, as in a class of token; comments have a blank there. */
function commentAt(end: number, text: string): number | undefined {
  const comment = /[ \t]*#(?=[\p{L}\p{N}])/uy;
  comment.lastIndex = end;
  return comment.test(text) ? comment.lastIndex - 1 : undefined;
}

function startsWith(start: string, offset: number): Trap {
  return [offset, { id: "yamlStart", values: { start } }];
}

/** Find the mark of a tag or an anchor: a node begins behind it. */
function markBefore(mark: string, offset: number, text: string): number {
  let at = text.lastIndexOf(mark, offset - 1);
  while (at > 0 && text[at - 1] === mark) at--;
  return Math.max(0, at);
}
