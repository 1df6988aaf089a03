import type { Ignore } from "../../model/ignore.ts";
import { readIgnoreComment } from "../ignores.ts";
import type { Remark } from "./paragraphs.ts";
import { visitXml } from "./xml.ts";

/**
 * Read the comments of a Word file: what they say, by their ids.
 *
 * @throws Error if it is no well-formed XML.
 */
export function readComments(xml: string): ReadonlyMap<string, string> {
  const comments = new Map<string, string>();
  const names: string[] = [];
  let id = "";
  visitXml(xml, {
    enter: ({ name, attribute }) => {
      names.push(name);
      if (name === "comment") id = attribute("id") ?? "";
      // What is said in another paragraph, or behind a break, is said apart.
      if (name === "p" || name === "br") comments.set(id, `${comments.get(id) ?? ""} `);
    },
    exit: () => names.pop(),
    text: (text) => {
      if (names.at(-1) === "t") comments.set(id, (comments.get(id) ?? "") + text);
    },
  });
  return comments;
}

/**
 * Find what comments ask to ignore: `oprecht-ignore` in the words that they are about,
 * `oprecht-ignore-file` everywhere; behind it ids of rules, and ` -- ` with a reason.
 */
export function ignoresIn(
  comments: ReadonlyMap<string, string>,
  remarks: readonly Remark[],
  end: number,
): readonly Ignore[] {
  return remarks.flatMap(({ id, ...span }): readonly Ignore[] => {
    const said = readIgnoreComment(comments.get(id) ?? "");
    if (!said) return [];
    const { kind, ...asked } = said;
    const covered = kind === "ignore-file" ? { start: 0, end } : span;
    return [{ ...asked, ...covered, at: span.start }];
  });
}
