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

const inlineTags: ReadonlySet<string> = new Set([
  ...["a", "abbr", "acronym", "area", "b", "base", "basefont", "bdi", "bdo", "big", "blink", "br"],
  ...[
    "cite",
    "col",
    "colgroup",
    "data",
    "dfn",
    "em",
    "embed",
    "font",
    "frame",
    "frameset",
    "hgroup",
  ],
  ...["i", "img", "input", "ins", "label", "link", "mark", "marquee", "meta", "meter", "nobr"],
  ...["optgroup", "output", "param", "picture", "progress", "q", "rb", "rp", "rt", "rtc", "ruby"],
  ...[
    "search",
    "slot",
    "small",
    "source",
    "span",
    "strong",
    "sub",
    "sup",
    "time",
    "title",
    "track",
  ],
  ...["tt", "u", "wbr", "xmp"],
]);

/** Tell whether HTML has an element of a name, or a language made with it may have: `o:p`, `my-card`. */
export function isElement(name: string): boolean {
  const lower = name.toLowerCase();
  if (/[:-]/.test(lower) || inlineTags.has(lower) || blockTags.has(lower)) return true;
  return passedOver.has(lower) || opaqueTags.has(lower);
}

/** List the elements that a source closes: `<naam>` is no element if none of that name is closed. */
export function closedIn(source: string): ReadonlySet<string> {
  return new Set(
    [...source.matchAll(/<\/([a-z][\w:.-]*)/gi)].map(([, name = ""]) => name.toLowerCase()),
  );
}

/** Tell whether a tag as it is written is no tag but something to fill in: `<naam>`, `<naam klant>`. */
export function isBlank(written: string, closed: ReadonlySet<string>): boolean {
  const [, name] = /^<(\p{L}[\p{L}\d_.]*)(?:[ \t]+[\p{L}\d_.]+)*[ \t]*>$/u.exec(written) ?? [];
  return name !== undefined && !isElement(name) && !closed.has(name.toLowerCase());
}
