import type { Node, Pair, YAMLMap } from "yaml";
import { isMap, isScalar } from "yaml";
import type { Message } from "../model/messages/index.ts";
import { nearest } from "../model/nearest.ts";
import type { Checker, Reading } from "./checker.ts";
import { isEmpty, offsetOf } from "./checker.ts";
import { findTrap } from "./traps.ts";

/** What a checked map holds: any key may be absent. */
export type Checked<Checkers> = {
  -readonly [Key in keyof Checkers]?: Checkers[Key] extends Checker<infer Value> ? Value : never;
};

/** What to make of a key without a value: nothing, or a mistake. */
type Empty = "skip" | "refuse";

/** Says that a name is not known. */
type Unknown = (name: string, near: string | undefined) => Message;

/** So many keys can be read at a glance. */
const fewKeys = 8;

function unknownKeyOf(names: readonly string[]): Unknown {
  return (name, near) => {
    const valid = near === undefined || names.length <= fewKeys ? names : [];
    return { id: "yamlUnknownKey", values: { name, nearest: near, valid } };
  };
}

/** Check for a map with these keys, each with a checker of its own. */
export function keys<Checkers extends Readonly<Record<string, Checker<unknown>>>>(
  checkers: Checkers,
  empty: Empty = "skip",
): Checker<Checked<Checkers>> {
  const names = Object.keys(checkers);
  const checkEntries = entries(names, unknownKeyOf(names), (key) => checkers[key], empty);
  // Each value was made by the checker of its key.
  return (node, reading) => checkEntries(node, reading) as Checked<Checkers> | undefined;
}

/** Check for a map whose keys are among some names; of any other, `unknown` is said. */
export function entries<Value>(
  names: readonly string[],
  unknown: Unknown,
  checkerOf: (key: string) => Checker<Value> | undefined,
  empty: Empty = "skip",
): Checker<Readonly<Record<string, Value>>> {
  const known = new Set(names);
  const checkKey = (name: string) =>
    known.has(name) ? undefined : unknown(name, nearest(name, names));
  return mapOf(checkKey, checkerOf, empty);
}

/** Check for a map with any keys that `checkKey` says nothing against. */
export function mapOf<Value>(
  checkKey: (name: string) => Message | undefined,
  checkerOf: (key: string) => Checker<Value> | undefined,
  empty: Empty = "refuse",
): Checker<Readonly<Record<string, Value>>> {
  return (node, reading) => {
    if (!isEntries(node)) {
      reading.complain(offsetOf(node), { id: "yamlNoMap" });
      return undefined;
    }
    const seen = new Set<string>();
    const values = node.items.flatMap(({ key, value }: Pair<Node, Node | null>) => {
      const name = nameOf(key);
      const problem = seen.has(name) ? twice(name) : checkKey(name);
      seen.add(name);
      if (problem) reading.complain(offsetOf(key), problem);
      if (problem || isMissing(key, value, empty, reading)) return [];
      const checked = value && checkerOf(name)?.(value, { ...reading, key: name });
      return checked === undefined || checked === null ? [] : [[name, checked] as const];
    });
    return Object.fromEntries(values);
  };
}

/** Find the value of a key in what may be a map. */
export function valueAt(node: Node | null, key: string): Node | undefined {
  return pairAt(node, key)?.value ?? undefined;
}

/** Tell where a key stands in what may be a map; undefined if it does not. */
export function keyOffset(node: Node | null, key: string): number | undefined {
  const pair = pairAt(node, key);
  return pair && offsetOf(pair.key);
}

function pairAt(node: Node | null, key: string): Pair<Node, Node | null> | undefined {
  return isEntries(node) ? node.items.find((pair) => nameOf(pair.key) === key) : undefined;
}

function twice(key: string): Message {
  return { id: "yamlTwice", values: { key } };
}

function isMissing(key: Node, value: Node | null, empty: Empty, { source, complain }: Reading) {
  if (value && !isEmpty(value)) return false;
  if (empty === "skip") return true;
  const [offset, message] = (value && findTrap(value, source.text)) ?? [0, undefined];
  // Where nothing stands, its key shows better what is meant.
  if (message && message.id !== "yamlEmpty") complain(offset, message);
  else complain(offsetOf(key), { id: "yamlEmptyKey", values: { key: nameOf(key) } });
  return true;
}

function isEntries(node: Node | null): node is YAMLMap<Node, Node | null> {
  return isMap(node);
}

function nameOf(key: Node): string {
  return isScalar(key) ? String(key.value) : "";
}
