import type { DataNode, MapNode, TextNode } from "../data/node.ts";
import type { Entry, Shape } from "./entry.ts";
import { localeIn, localeOfPath } from "./locale.ts";

/**
 * A file of interface texts: maps in maps, with strings for leaves (Rails, i18next, gettext as JSON).
 * What holds no sentence is left out: a button has no tone.
 */
export const strings: Shape = (root, { path, isFound }) => {
  if (root.type !== "map") return undefined;
  const common = localeOfPath(path);
  const leaves = leavesOf(root, { keys: [], language: common, isRoot: true });
  if (leaves.length === 0) return undefined;
  if (isFound && leaves.every(({ language }) => language === undefined)) return undefined;
  return leaves
    .filter(({ text }) => isSentence(text.value))
    .map(({ text, keys, language }) => {
      return { id: keys.join("."), text, as: "auto", language, genre: "notice" } satisfies Entry;
    });
};

interface Way {
  keys: readonly string[];
  /** As a key says, or the path of the file. */
  language: string | undefined;
  isRoot?: boolean;
}

function leavesOf(
  node: DataNode,
  { keys, language, isRoot = false }: Way,
): readonly (Way & { text: TextNode })[] {
  if (node.type === "text") return [{ text: node, keys, language }];
  if (node.type === "list") {
    return node.items.flatMap((one, index) =>
      leavesOf(one, { keys: [...keys, String(index)], language }),
    );
  }
  if (node.type !== "map") return [];
  const isByLocale = hasLocales(node, isRoot);
  return [...node.entries].flatMap(([key, one]) =>
    leavesOf(one, { keys: [...keys, key], language: isByLocale ? localeIn(key) : language }),
  );
}

/** Tell whether a map has a key per language: at the top maps of texts, further down the texts themselves. */
function hasLocales({ entries }: MapNode, isRoot: boolean): boolean {
  const locales = [...entries.keys()].map(localeIn);
  if (locales.length === 0 || locales.includes(undefined)) return false;
  if (isRoot && [...entries.values()].every(({ type }) => type === "map")) return true;
  // Of two small words in a row one may be no language: `to`, `is`, `no`.
  return entries.size > 1 && locales.some((one) => /^(?:nl|en)(?![a-z])/.test(one ?? ""));
}

/** Tell whether a text of an interface holds a sentence: words enough, and an end to it. */
export function isSentence(value: string): boolean {
  const words = value.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0;
  return words >= 8 || (words >= 3 && /[.!?…]["'”’)\]]*(?:\s*(?:<|$)|\s+\p{Lu})/u.test(value));
}
