import { decodeString } from "micromark-util-decode-string";
import { type Block, opaque } from "../model/document.ts";
import { closedIn, isBlank } from "./html-tags.ts";
import { isLetter, itemMark } from "./markdown-fence.ts";
import type { MarkupToken } from "./markdown-parse.ts";
import { type Prose, ProseBuilder } from "./prose-builder.ts";

/** Find the prose in Markdown. */
export function proseOf(source: string, tokens: readonly MarkupToken[]): Prose {
  const walk: Walk = {
    source,
    closed: closedIn(source),
    builder: new ProseBuilder(source),
    quotes: 0,
    items: 0,
    inLetter: false,
  };
  for (const token of tokens) {
    if (walk.skipTo) {
      if (token.type === walk.skipTo.type && token.start === walk.skipTo.start && !token.enters) {
        delete walk.skipTo;
      }
    } else if (token.enters) enter(walk, token);
    else exit(walk, token);
  }
  return walk.builder.build();
}

interface Walk {
  readonly source: string;
  /** Names of the elements that are closed somewhere. */
  readonly closed: ReadonlySet<string>;
  readonly builder: ProseBuilder;
  /** How many block quotes and lists are open. */
  quotes: number;
  items: number;
  /** A letter between fences is open. */
  inLetter: boolean;
  /** What is passed over until its end. */
  skipTo?: MarkupToken;
}

/** Stands as it is in what people read. */
const copied: ReadonlySet<string> = new Set([
  "data",
  "characterEscapeValue",
  "autolinkProtocol",
  "autolinkEmail",
  "literalAutolinkEmail",
  "literalAutolinkHttp",
  "literalAutolinkWww",
]);

/** No prose; words struck through are no longer said. */
const passedOver: ReadonlySet<string> = new Set([
  "codeFenced",
  "codeIndented",
  "definition",
  "gfmFootnoteCall",
  "gfmFootnoteDefinitionLabel",
  "htmlFlow",
  "image",
  "mdxFlowExpression",
  "mdxJsxFlowTag",
  "mdxJsxTextTag",
  "reference",
  "resource",
  "strikethrough",
  "tableDelimiterRow",
  "taskListCheck",
  "toml",
  "yaml",
]);

const kinds: Readonly<Record<string, Block["kind"]>> = {
  paragraph: "paragraph",
  atxHeadingText: "heading",
  setextHeadingText: "heading",
  tableHeader: "cell",
  tableData: "cell",
};

function enter(walk: Walk, token: MarkupToken): void {
  const { source, builder } = walk;
  const { type, start, end } = token;
  const kind = kinds[type];
  if (walk.inLetter) addLine(walk, token);
  else if (type === "codeFenced" && isLetter(source.slice(start, end))) walk.inLetter = true;
  else if (passedOver.has(type) || (kind && isMath(source, token))) walk.skipTo = token;
  else if (kind) openBlock(walk, kind);
  else if (copied.has(type)) builder.copy(start, end);
  else if (type === "lineEnding") addBreak(walk, token);
  else if (type === "characterReference") {
    builder.put(decodeString(source.slice(start, end)), start, end);
  } else if (type === "codeText") {
    builder.put(opaque, start, end);
    walk.skipTo = token;
  } else if (type === "mdxTextExpression") {
    addExpression(walk, token);
    walk.skipTo = token;
  } else if (isWritten(source, token)) {
    builder.copy(start, end);
    walk.skipTo = token;
  } else if (type === "htmlText") {
    addTag(walk, token);
    walk.skipTo = token;
  } else count(walk, type, 1);
}

function exit(walk: Walk, { type }: MarkupToken): void {
  if (type === "codeFenced") {
    walk.inLetter = false;
    walk.builder.close();
  } else if (kinds[type]) walk.builder.close();
  else count(walk, type, -1);
}

function openBlock({ builder, quotes, items }: Walk, kind: Block["kind"]): void {
  builder.open(kind === "paragraph" && items > 0 ? "item" : kind, quotes > 0);
}

/** Count the block quotes and lists that are open. */
function count(walk: Walk, type: string, by: 1 | -1): void {
  if (type === "blockQuote") walk.quotes += by;
  else if (type === "listOrdered" || type === "listUnordered") walk.items += by;
}

/** Add a line of a letter between fences; a blank one ends the block. */
function addLine(walk: Walk, token: MarkupToken): void {
  const { source, builder, quotes } = walk;
  const { type, start, end } = token;
  if (type === "codeFencedFence") walk.skipTo = token;
  else if (type === "lineEnding" && builder.endsInBreak()) builder.close();
  else if (type === "lineEnding") addBreak(walk, token);
  if (type !== "codeFlowValue") return;
  const mark = itemMark(source.slice(start, end));
  if (mark > 0 || !builder.kind) builder.open(mark > 0 ? "item" : "paragraph", quotes > 0);
  builder.copy(start + mark, end);
}

/** Add a line break; micromark lets its token run on over a tab that indents the next line. */
function addBreak({ source, builder }: Walk, { start }: MarkupToken): void {
  builder.breakLine(start, start + (source.startsWith("\r\n", start) ? 2 : 1));
}

/** Add an expression of MDX: a name to be filled in as it is, a comment not at all. */
function addExpression({ source, builder }: Walk, { start, end }: MarkupToken): void {
  const written = source.slice(start, end);
  if (/^\{\s*\/\*[\s\S]*\*\/\s*\}$/.test(written)) return;
  if (/^\{(?:\w[^\n()<>=]{0,60}|[{%!#][^\n]{0,200})\}$/.test(written)) builder.copy(start, end);
  else builder.put(opaque, start, end);
}

/** Tell whether what looks like emphasis is something to fill in: `__KLANT_NAAM__`, `*|NAAM|*`. */
function isWritten(source: string, { type, start, end }: MarkupToken): boolean {
  const written = source.slice(start, end);
  if (type === "strong") return /^__[A-Z\d]+(?:_[A-Z\d]+)+__$/.test(written);
  return type === "emphasis" && /^\*\|[A-Z][A-Z\d_:]*\|\*$/.test(written);
}

/** Add an inline tag: nothing, unless it breaks the line; two breaks end the block, as a blank line does. */
function addTag({ source, closed, builder, quotes }: Walk, { start, end }: MarkupToken): void {
  if (isBlank(source.slice(start, end), closed)) builder.copy(start, end);
  if (!/^<br\b/i.test(source.slice(start, end))) return;
  if (builder.kind && builder.endsInBreak()) builder.open(builder.kind, quotes > 0);
  else builder.breakLine(start, end);
}

/** Tell whether a paragraph is a formula between `$$`. */
function isMath(source: string, { start, end }: MarkupToken): boolean {
  return end - start > 4 && source.startsWith("$$", start) && source.startsWith("$$", end - 2);
}
