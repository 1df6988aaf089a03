import type { Block } from "../model/document.ts";

/** What is no prose, with all that is in it; words struck through are no longer said. */
export const passedOver: ReadonlySet<string> = new Set([
  ...["head", "script", "style", "template", "noscript", "nav", "pre"],
  ...["audio", "canvas", "iframe", "map", "math", "object", "svg", "video"],
  ...["button", "datalist", "select", "textarea"],
  ...["del", "s", "strike"],
]);

/** Things that take a word's place. */
export const opaqueTags: ReadonlySet<string> = new Set(["code", "kbd", "samp", "var"]);

/** What begins a block and ends one, and which kind of block its text is; null: that of what is around it. */
export const blockTags: ReadonlyMap<string, Block["kind"] | null> = new Map([
  ...["h1", "h2", "h3", "h4", "h5", "h6", "caption", "legend"].map(
    (tag) => [tag, "heading"] as const,
  ),
  ...["li", "dt", "dd", "option"].map((tag) => [tag, "item"] as const),
  ...["td", "th"].map((tag) => [tag, "cell"] as const),
  ["p", "paragraph"] as const,
  ...[
    ...["address", "article", "aside", "blockquote", "body", "center", "details", "dialog", "div"],
    ...["dl", "fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "html", "main"],
    ...["menu", "ol", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul"],
  ].map((tag) => [tag, null] as const),
]);
