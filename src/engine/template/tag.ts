import type { Span } from "../../model/map.ts";

/** What a tag does to the words around it. */
export interface Tag extends Span {
  /** `not` opens what is said where a thing is missing; `aside` only has no place in the words. */
  does: "open" | "not" | "choose" | "else" | "close" | "aside";
  /** What its closing tag must name, if that names anything. */
  name: string;
}

const limit = "[^\\n]){0,200}?";

// Each with the words by which it is known, if it is a tag at all: `{%customer.name%}` is none.
const pattern = new RegExp(
  [
    String.raw`\{%[-~+]?\s*comment\s*[-~+]?%\}[\s\S]{0,2000}?\{%[-~+]?\s*endcomment\s*[-~+]?%\}`,
    String.raw`\{%[-~+]?\s*(?<liquid>[a-z]+)(?![\w.,=])(?:(?!%\}|\{%)${limit}%\}`,
    String.raw`\{\{!--(?:(?!--)${limit}--\}\}`,
    String.raw`\{\{~?(?<sign>[#^/!])\s*(?<section>[\w.-]{0,60})(?:(?!\}\}|\{\{)${limit}\}\}`,
    String.raw`\{\{[-~]?\s*(?<word>else|if|range|with|end)\b(?:(?!\}\}|\{\{|[|:])${limit}\}\}`,
    String.raw`\{#[^{}\n]{0,200}#\}`,
    String.raw`<%-?\s*(?<ruby>if|unless|elsif|else|end|for|case|when)\b(?:(?!%>|<%)${limit}%>`,
    String.raw`<\/?(?<mark>\d{1,2})\s*\/?>`,
  ].join("|"),
  "gu",
);

/** Find the tags of templates that choose between words, repeat them or say nothing: Liquid, Jinja, Handlebars, Go, ERB. */
export function findTags(source: string): readonly Tag[] {
  const tags: Tag[] = [];
  const marks = new Set([...source.matchAll(/<\/(\d{1,2})>/g)].map(([, mark]) => mark));
  for (const { index: start, 0: spelling, groups = {} } of source.matchAll(pattern)) {
    // A heart is drawn with a bracket and a figure: a mark has another that closes it.
    const isMark = groups.mark === undefined || spelling.endsWith("/>") || marks.has(groups.mark);
    const known = isMark && knownTag(groups);
    if (known) tags.push({ ...known, start, end: start + spelling.length });
  }
  return tags;
}

type Groups = Readonly<Record<string, string | undefined>>;

function knownTag({
  liquid,
  sign,
  section,
  word,
  ruby,
}: Groups): Omit<Tag, "start" | "end"> | undefined {
  if (liquid !== undefined) return liquidTag(liquid);
  if (sign !== undefined) return sectionTag(sign, section ?? "");
  if (word !== undefined) return { does: wordDoes(word), name: "end" };
  if (ruby !== undefined) return { does: wordDoes(ruby), name: "<% end" };
  return { does: "aside", name: "" };
}

const openers: ReadonlySet<string> = new Set([
  "if",
  "unless",
  "case",
  "for",
  "ifchanged",
  "tablerow",
]);
const choosers: ReadonlySet<string> = new Set(["else", "elsif", "elseif", "elif", "empty"]);
const silent: ReadonlySet<string> = new Set([
  ...["assign", "autoescape", "block", "break", "capture", "continue", "do", "extends", "filter"],
  ...["from", "import", "load", "raw", "set", "spaceless", "verbatim", "with", "macro"],
]);

function liquidTag(word: string): Omit<Tag, "start" | "end"> | undefined {
  if (openers.has(word)) return { does: "open", name: word };
  if (choosers.has(word)) return { does: "else", name: "" };
  if (word === "when") return { does: "choose", name: "" };
  const closed = /^end([a-z]+)$/.exec(word)?.[1];
  if (closed !== undefined) return { does: openers.has(closed) ? "close" : "aside", name: closed };
  return silent.has(word) ? { does: "aside", name: "" } : undefined;
}

function sectionTag(sign: string, section: string): Omit<Tag, "start" | "end"> {
  if (sign === "#") return { does: "open", name: `/${section}` };
  if (sign === "/") return { does: "close", name: `/${section}` };
  if (sign === "!") return { does: "aside", name: "" };
  return section === "" ? { does: "else", name: "" } : { does: "not", name: `/${section}` };
}

function wordDoes(word: string): Tag["does"] {
  if (word === "end") return "close";
  if (word === "when") return "choose";
  return choosers.has(word) ? "else" : "open";
}
