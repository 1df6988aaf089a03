import type { Node } from "yaml";
import { isSeq } from "yaml";
import type { Checker } from "./checker.ts";
import { isEmpty, offsetOf } from "./checker.ts";
import { findTrap } from "./traps.ts";

/** Check for a list of at least so many items; those that are wrong are left out, after a complaint. */
export function listOf<Value>(item: Checker<Value>, least = 1): Checker<readonly Value[]> {
  return (node, reading) => {
    if (!isSeq<Node>(node)) {
      reading.complain(offsetOf(node), { id: "yamlNoList" });
      return undefined;
    }
    const { length } = node.items;
    if (length < least) {
      const values = { key: reading.key ?? "", least, found: length };
      reading.complain(offsetOf(node), { id: "yamlTooFew", values });
    }
    return checkItems(node.items, item, reading);
  };
}

/** Check for one thing, or a list of at least one. */
export function oneOrMore<Value>(item: Checker<Value>): Checker<readonly Value[]> {
  const list = listOf(item);
  return (node, reading) =>
    isSeq<Node>(node) ? list(node, reading) : checkItems([node], item, reading);
}

function checkItems<Value>(
  items: readonly Node[],
  item: Checker<Value>,
  reading: Parameters<Checker<Value>>[1],
): readonly Value[] {
  return items.flatMap((node) => {
    const trap = isEmpty(node) ? findTrap(node, reading.source.text) : undefined;
    if (trap) reading.complain(...trap);
    const value = trap ? undefined : item(node, reading);
    return value === undefined ? [] : [value];
  });
}
