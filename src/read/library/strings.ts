import type { DataNode, TextNode } from "../data/node.ts";
import type { Entry, Shape } from "./entry.ts";
import { localeIn, localeOfPath } from "./locale.ts";

/**
 * A file of interface texts: maps in maps, with strings for leaves (Rails, i18next, gettext as JSON).
 * What holds no sentence is left out: a button has no tone.
 */
export const strings: Shape = (root, { path, isFound }) => {
  if (root.type !== "map") return undefined;
  const leaves = leavesOf(root, []);
  if (leaves.length === 0) return undefined;
  const keys = [...root.entries.keys()];
  const byKey = keys.every(
    (key) => localeIn(key) !== undefined && root.entries.get(key)?.type === "map",
  );
  if (isFound && !byKey && localeOfPath(path) === undefined) return undefined;
  return leaves
    .filter(({ text }) => isSentence(text.value))
    .map(({ text, keys: [first = "", ...others] }) => {
      const language = byKey ? localeIn(first) : localeOfPath(path);
      const id = (byKey ? others : [first, ...others]).join(".");
      return {
        id: byKey ? `${first}.${id}` : id,
        text,
        as: "auto",
        language,
        genre: "notice",
      } satisfies Entry;
    });
};

function leavesOf(
  node: DataNode,
  keys: readonly string[],
): readonly { text: TextNode; keys: readonly string[] }[] {
  if (node.type === "text") return [{ text: node, keys }];
  if (node.type === "list")
    return node.items.flatMap((one, index) => leavesOf(one, [...keys, String(index)]));
  if (node.type !== "map") return [];
  return [...node.entries].flatMap(([key, one]) => leavesOf(one, [...keys, key]));
}

/** Tell whether a text of an interface holds a sentence: words enough, and an end to it. */
export function isSentence(value: string): boolean {
  const words = value.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0;
  return words >= 8 || (words >= 3 && /[.!?…]["'”’)\]]*(?:\s*(?:<|$)|\s+\p{Lu})/u.test(value));
}
