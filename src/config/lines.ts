import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { isSeq, type Node } from "yaml";
import { offsetOf } from "../yaml/checker.ts";
import { keyOffset, valueAt } from "../yaml/map.ts";
import { parseSource } from "../yaml/source.ts";

/** Tells on which line of a configuration something stands, or what it is a part of. */
export type FindLine = (way: readonly (string | number)[]) => number;

/** Make a finder of lines in a configuration that was loaded without mistakes. */
export function lineFinder(path: string): FindLine {
  const { contents, placeAt } = parseSource(path, readFileSync(path, "utf8"));
  const top = basename(path) === "package.json" ? ["oprecht"] : [];
  return (way) => {
    let node: Node | undefined = contents ?? undefined;
    let offset = 0;
    for (const step of [...top, ...way]) {
      const at = node && stepOffset(node, step);
      if (node === undefined || at === undefined) break;
      offset = at;
      node = next(node, step);
    }
    return placeAt(offset).line;
  };
}

function stepOffset(node: Node, step: string | number): number | undefined {
  if (typeof step === "string") return keyOffset(node, step);
  const item = next(node, step);
  return item && offsetOf(item);
}

function next(node: Node, step: string | number): Node | undefined {
  if (typeof step === "string") return valueAt(node, step);
  return isSeq<Node>(node) ? node.items[step] : undefined;
}
