import type { Nodes, Root } from "nlcst";
import type { Block, Text } from "../model/document.ts";
import type { Run } from "../model/map.ts";

/**
 * Read a text from an nlcst tree that a parser of unified made.
 *
 * Places are those of the tree's nodes. A node without a position stands where the one before it ends.
 */
export function readTree(tree: Root, path: string): Text {
  const runs: Run[] = [];
  const blocks: Block[] = [];
  const parts: string[] = [];
  let length = 0;
  const visit = (node: Nodes): void => {
    const start = length;
    if ("value" in node) {
      runs.push(runOf(node, length, runs.at(-1)?.end ?? 0));
      parts.push(node.value);
      length += node.value.length;
    } else {
      for (const child of node.children) visit(child);
    }
    if (node.type === "ParagraphNode") {
      blocks.push({ kind: "paragraph", start, end: length, quoted: false });
    }
  };
  visit(tree);
  const value = parts.join("");
  return { id: path, value, map: { length, runs }, blocks, facts: {} };
}

function runOf(node: Extract<Nodes, { value: string }>, at: number, before: number): Run {
  const start = node.position?.start.offset ?? before;
  const end = node.position?.end.offset ?? start;
  return { at, start, end, literal: end - start === node.value.length };
}
