import type { Node } from "yaml";
import type { Reading } from "../../yaml/checker.ts";
import { offsetOf } from "../../yaml/checker.ts";
import { keyOffset } from "../../yaml/map.ts";
import { findingCategories } from "./identity.ts";

/** Keys that every rule has. */
export const requiredKeys = ["title", "why", "sources", "flags", "passes"];

/** Keys that a rule has besides if it reports findings. */
export const findingKeys = ["message", "advice"];

/** Check that a rule has all that its role asks for: to report findings, or to label. */
export function checkRole(category: string, node: Node, { complain }: Reading): void {
  const severity = keyOffset(node, "severity");
  const isFinding = findingCategories.includes(category);
  const required = severity === undefined ? requiredKeys : [...requiredKeys, ...findingKeys];
  for (const key of required) {
    if (keyOffset(node, key) !== undefined) continue;
    complain(offsetOf(node), { id: "missingKey", values: { key } });
  }
  if (isFinding && severity === undefined) {
    complain(offsetOf(node), { id: "missingSeverity", values: { category } });
  }
  if (!isFinding && severity !== undefined) {
    complain(severity, { id: "labelSeverity", values: { category } });
  }
}
