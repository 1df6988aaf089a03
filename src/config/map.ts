import type { Node, Pair, YAMLMap } from "yaml";
import { isMap, isScalar } from "yaml";
import { nearest } from "../model/nearest.ts";
import type { Checker, Complain } from "./checker.ts";
import { isEmpty, offsetOf } from "./checker.ts";

/** What a checked map holds: any key may be absent. */
export type Checked<Checkers> = {
  -readonly [Key in keyof Checkers]?: Checkers[Key] extends Checker<infer Value> ? Value : never;
};

/** Check for a map with these keys, each with a checker of its own. */
export function keys<Checkers extends Readonly<Record<string, Checker<unknown>>>>(
  checkers: Checkers,
): Checker<Checked<Checkers>> {
  const checkEntries = entries(Object.keys(checkers), "configUnknownKey", (key) => checkers[key]);
  // Each value was made by the checker of its key.
  return (node, complain) => checkEntries(node, complain) as Checked<Checkers> | undefined;
}

/** Check for a map whose keys are among some names; of any other, `unknown` is said. */
export function entries<Value>(
  names: readonly string[],
  unknown: "configUnknownKey" | "configUnknownRule",
  checkerOf: (key: string) => Checker<Value> | undefined,
): Checker<Readonly<Record<string, Value>>> {
  const known = new Set(names);
  const checkKey = (name: string, offset: number, seen: Set<string>, complain: Complain) => {
    const fits = known.has(name) && !seen.has(name);
    if (seen.has(name)) complain(offset, { id: "configTwice", values: { key: name } });
    else if (!fits)
      complain(offset, { id: unknown, values: { name, nearest: nearest(name, names) } });
    seen.add(name);
    return fits;
  };
  return (node, complain) => {
    if (!isEntries(node)) {
      complain(offsetOf(node), { id: "configNoMap" });
      return undefined;
    }
    const seen = new Set<string>();
    const values = node.items.flatMap(({ key, value }: Pair<Node, Node | null>) => {
      const name = nameOf(key);
      if (!checkKey(name, offsetOf(key), seen, complain) || !value || isEmpty(value)) return [];
      const checked = checkerOf(name)?.(value, complain);
      return checked === undefined ? [] : [[name, checked] as const];
    });
    return Object.fromEntries(values);
  };
}

/** Find the value of a key in what may be a map. */
export function valueAt(node: Node | null, key: string): Node | undefined {
  if (!isEntries(node)) return undefined;
  return node.items.find((pair) => nameOf(pair.key) === key)?.value ?? undefined;
}

function isEntries(node: Node | null): node is YAMLMap<Node, Node | null> {
  return isMap(node);
}

function nameOf(key: Node): string {
  return isScalar(key) ? String(key.value) : "";
}
