import type { Element, Sequence } from "../pattern/ast.ts";
import { isLeaf, type Leaf } from "./symbols.ts";

/** List what a pattern asks for, whatever brackets it stands in. */
export function leavesOf(sequence: Sequence): readonly Leaf[] {
  return sequence.flatMap(leavesOfElement);
}

function leavesOfElement(element: Element): readonly Leaf[] {
  if (element.type === "not") return leavesOfElement(element.element);
  if (element.type === "capture") return leavesOf(element.sequence);
  if (element.type === "group") return element.alternatives.flatMap(leavesOf);
  return isLeaf(element) ? [element] : [];
}
