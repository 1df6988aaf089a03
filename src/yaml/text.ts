import type { Node, Scalar } from "yaml";
import { isScalar, isSeq } from "yaml";
import type { Problem } from "../model/errors.ts";
import { locate, type TextMap } from "../model/map.ts";
import { type Checker, offsetOf } from "./checker.ts";
import { scalarMap } from "./scalar-map.ts";
import type { Source } from "./source.ts";
import { findTrap } from "./traps.ts";

/** A string of a file that knows where it stands there. */
export interface Located {
  text: string;
  /** Make a problem of something wrong at an offset in `text`. */
  blame(message: Problem["message"], offset?: number): Problem;
}

/** Check for text that is not blank. */
export const text: Checker<string> = (node, reading) => located(node, reading)?.text;

/** Check for a text or a list of texts. */
export const texts: Checker<readonly string[]> = (node, reading) => {
  const items = isSeq<Node>(node) ? node.items : [node];
  return items.flatMap((item) => text(item, reading) ?? []);
};

/** Check for text that is not blank, to find things in it that stand somewhere. */
export const located: Checker<Located> = (node, reading) => {
  const found = anyText(node, reading);
  if (found === undefined || found.text.trim()) return found;
  reading.complain(offsetOf(node), { id: "yamlEmpty" });
  return undefined;
};

/** Check for text, which may be blank. */
export const anyText: Checker<Located> = (node, { source, complain }) => {
  const trap = findTrap(node, source.text);
  if (!trap && isText(node)) return locatedIn(source, node);
  complain(...(trap ?? [offsetOf(node), { id: "yamlNoText" }]));
  return undefined;
};

function isText(node: Node): node is Scalar<string> {
  return isScalar(node) && typeof node.value === "string";
}

function locatedIn(source: Source, node: Scalar<string>): Located {
  let map: TextMap | undefined;
  return {
    text: node.value,
    blame: (message, offset = 0) => {
      map ??= scalarMap(node, source.text);
      const at = Math.min(Math.max(0, offset), map.length);
      const start = map.length > 0 ? locate(map, at, at).start : offsetOf(node);
      return { message, place: source.placeAt(start) };
    },
  };
}
