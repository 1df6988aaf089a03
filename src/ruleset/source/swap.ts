import type { Node } from "yaml";
import { isMap, isScalar, isSeq } from "yaml";
import { type Checker, flag, isEmpty, offsetOf } from "../../yaml/checker.ts";
import { listOf } from "../../yaml/list.ts";
import { keys } from "../../yaml/map.ts";
import { anyText, located } from "../../yaml/text.ts";
import { pattern } from "./pattern.ts";
import type { SwapSource } from "./rule-source.ts";

/** Checkers of what a replacement is made of. */
export const replaceCheckers = { with: anyText, safe: flag };

const replacement = keys(replaceCheckers, "refuse");
const choice = listOf(located, 2);

/**
 * Check for patterns, each with what to write instead: a text, a list to choose from, or, where a
 * machine may make the change unseen, `{with: …, safe: true}`.
 */
export const swaps: Checker<readonly SwapSource[]> = (node, reading) => {
  if (!isMap<Node, Node | null>(node) || node.items.length === 0) {
    reading.complain(offsetOf(node), { id: "swapEmpty" });
    return undefined;
  }
  const seen = new Set<string>();
  return node.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : "";
    if (seen.has(name)) {
      reading.complain(offsetOf(key), { id: "yamlTwice", values: { key: name } });
    }
    seen.add(name);
    const found = pattern(key, reading);
    const isBlank = !value || isEmpty(value);
    const instead = isBlank ? undefined : swapOf(value, { ...reading, key: name });
    if (isBlank) reading.complain(offsetOf(key), { id: "yamlEmptyKey", values: { key: name } });
    return found && instead ? { pattern: found, ...instead } : [];
  });
};

const swapOf: Checker<Omit<SwapSource, "pattern">> = (node, reading) => {
  if (isMap(node)) {
    const found = replacement(node, reading);
    if (found && !found.with) {
      reading.complain(offsetOf(node), { id: "missingKey", values: { key: "with" } });
    }
    return found?.with && { with: [found.with], safe: found.safe ?? false };
  }
  const found = isSeq(node) ? choice(node, reading) : located(node, reading);
  return found && { with: "text" in found ? [found] : found, safe: false };
};
