import { isScalar } from "yaml";
import { type Extraction, writings } from "../model/extraction.ts";
import type { Checker } from "../yaml/checker.ts";
import { offsetOf, oneOf } from "../yaml/checker.ts";
import { keyOffset, keys, mapOf } from "../yaml/map.ts";
import { text, texts } from "../yaml/text.ts";

/** Check for a value that a field can have. */
const scalar: Checker<string | number | boolean> = (node, { complain }) => {
  const value = isScalar(node) ? node.value : undefined;
  if (["string", "number", "boolean"].includes(typeof value)) {
    return value as string | number | boolean;
  }
  complain(offsetOf(node), { id: "configNoScalar" });
  return undefined;
};

/** What may be said of where texts lie. */
export const extractCheckers = {
  each: text,
  text: texts,
  id: text,
  as: oneOf(writings),
  language: keys({ key: text, default: text }),
  "skip-if": mapOf(
    () => undefined,
    () => scalar,
  ),
};

const parts = keys(extractCheckers);

/** Check for where the texts of a library lie. */
export const extraction: Checker<Extraction> = (node, reading) => {
  const found = parts(node, reading);
  if (!found) return undefined;
  if (keyOffset(node, "text") === undefined) {
    reading.complain(offsetOf(node), { id: "missingKey", values: { key: "text" } });
  }
  const { text: ways, "skip-if": skipIf, ...others } = found;
  return ways && { ...others, text: ways, ...(skipIf && { skipIf }) };
};
