import { parse, postprocess, preprocess } from "micromark";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import type { Extension } from "micromark-util-types";
import { startOf } from "./reader.ts";

/** A start or an end of a piece of markup, in the order of the source. */
export interface MarkupToken {
  enters: boolean;
  /** As micromark calls it: `paragraph`, `data`, `characterReference`. */
  type: string;
  /** Offsets in the source, end exclusive. */
  start: number;
  end: number;
}

/** Take Markdown apart, down to the words or (`blocks`) only to the paragraphs; `more` is what it may have besides. */
export function parseMarkdown(
  source: string,
  depth: "blocks" | "words" = "words",
  more: readonly Extension[] = [],
): readonly MarkupToken[] {
  const extensions = [gfm(), frontmatter(["yaml", "toml"]), ...more];
  if (depth === "blocks") extensions.push({ disable: { null: inline } });
  const chunks = preprocess()(source, undefined, true);
  const events = postprocess(parse({ extensions }).document().write(chunks));
  // micromark drops a byte order mark without counting it.
  const shift = startOf(source);
  return events.map(([kind, { type, start, end }]) => ({
    enters: kind === "enter",
    type,
    start: start.offset + shift,
    end: end.offset + shift,
  }));
}

/** What micromark calls all that is found within a paragraph. */
const inline = [
  "attention",
  "autolink",
  "codeText",
  "gfmFootnoteCall",
  "gfmPotentialFootnoteCall",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink",
  "strikethrough",
];
