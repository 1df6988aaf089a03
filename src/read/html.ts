import { Parser } from "htmlparser2";
import { type Block, opaque } from "../model/document.ts";
import { isLanguage } from "../model/language.ts";
import { blockTags, closedIn, isBlank, opaqueTags, passedOver } from "./html-tags.ts";
import { type Prose, ProseBuilder } from "./prose-builder.ts";
import { type Reading, startOf } from "./reader.ts";

/** Read a web page, or a piece of one: the prose in it. */
export function readHtml(path: string, source: string): Reading {
  const found = proseOfHtml(source, startOf(source));
  if (!found) return { texts: [], failures: [{ path, message: { id: "markupTooDeep" } }] };
  const { language = "", ...prose } = found;
  // Many a template says `en` and is not: between languages that are judged, the words decide.
  const isOther = language !== "" && !isLanguage(primary(language));
  const text = { id: path, ...prose, ...(isOther && { language }), facts: {} };
  return { texts: prose.blocks.length > 0 ? [text] : [], failures: [] };
}

/** The parser takes time by the square of this; people write a hundredth of it. */
const deepest = 2000;

/** Find the prose in HTML from an offset on, and the language that it says it is in; undefined if it is nested too deeply. */
export function proseOfHtml(source: string, from = 0): (Prose & { language?: string }) | undefined {
  const walk: Walk = {
    source,
    closed: closedIn(source),
    builder: new ProseBuilder(source),
    open: [],
    from,
    last: { start: from, end: from },
  };
  const parser: Parser = new Parser({
    onopentag: (name, attributes) => {
      if (walk.open.length > deepest) parser.pause();
      else enter(walk, name, attributes, placeOf(parser, walk));
    },
    onclosetag: (name) => exit(walk, name),
    ontext: (text) => addText(walk, text, placeOf(parser, walk)),
  });
  parser.write(source.slice(from));
  if (walk.open.length > deepest) return undefined;
  parser.end();
  return { ...walk.builder.build(), ...(walk.language && { language: walk.language }) };
}

interface Walk {
  readonly source: string;
  /** Names of the elements that are closed somewhere. */
  readonly closed: ReadonlySet<string>;
  readonly builder: ProseBuilder;
  /** The elements that are open, the innermost last. */
  readonly open: Element[];
  readonly from: number;
  /** As the page declares it. */
  language?: string;
  /** Where the last text stood. */
  last: Stretch;
}

interface Element {
  name: string;
  kind: Block["kind"];
  quoted: boolean;
  /** Nothing in it is read. */
  hidden: boolean;
}

/** Offsets in the source, end exclusive. */
interface Stretch {
  start: number;
  end: number;
}

function placeOf({ startIndex, endIndex }: Parser, { from }: Walk): Stretch {
  return { start: from + startIndex, end: from + endIndex + 1 };
}

function enter(
  walk: Walk,
  name: string,
  attributes: Readonly<Record<string, string>>,
  { start, end }: Stretch,
): void {
  const { builder, open } = walk;
  const around = open.at(-1);
  const isShown = !around?.hidden;
  const kind = blockTags.get(name);
  if (isShown && kind !== undefined) builder.close();
  if (isShown && name === "br") addBreak(walk, start, end);
  if (isShown && opaqueTags.has(name)) {
    openBlock(walk);
    builder.put(opaque, start, end);
  } else if (isShown) addBlank(walk, name, attributes, { start, end });
  open.push({
    name,
    kind: kind ?? around?.kind ?? "paragraph",
    quoted: (around?.quoted ?? false) || name === "blockquote",
    hidden: !isShown || isHidden(walk, name, attributes),
  });
}

/** Add what stands for something to be filled in: `<naam>`, and `<attribute key="naam" default="daar"/>` of Intercom. */
function addBlank(
  walk: Walk,
  name: string,
  { key, default: fallback = "" }: Readonly<Record<string, string>>,
  { start, end }: Stretch,
): void {
  const { source, builder, closed } = walk;
  const isAttribute = name === "attribute" && key !== undefined;
  if (!isAttribute && !isBlank(source.slice(start, end), closed)) return;
  openBlock(walk);
  if (!isAttribute) builder.copy(start, end);
  else builder.put(`{{${key} | fallback: "${fallback}"}}`, start, end);
}

/** Tell whether nothing in an element is read: it is no prose, it is not shown, or it is in another language. */
function isHidden(walk: Walk, name: string, attributes: Readonly<Record<string, string>>): boolean {
  const { lang = "" } = attributes;
  if (lang && !walk.language && (name === "html" || name === "body")) walk.language = lang;
  const isForeign = lang !== "" && primary(lang) !== primary(walk.language ?? lang);
  const isGone = passedOver.has(name) || opaqueTags.has(name) || "hidden" in attributes;
  return isGone || isForeign;
}

function primary(tag: string): string {
  return (tag.split(/[-_]/, 1)[0] ?? "").toLowerCase();
}

function exit({ builder, open }: Walk, name: string): void {
  const element = open.pop();
  if (!element?.hidden && blockTags.has(name)) builder.close();
}

/** Two breaks end a block, as a blank line does. */
function addBreak({ builder, open }: Walk, start: number, end: number): void {
  const { kind = "paragraph", quoted = false } = open.at(-1) ?? {};
  if (builder.kind && builder.endsInBreak()) builder.open(kind, quoted);
  else builder.breakLine(start, end);
}

function openBlock({ builder, open }: Walk): void {
  const { kind = "paragraph", quoted = false } = open.at(-1) ?? {};
  if (!builder.kind) builder.open(kind, quoted);
}

/** Add text, in which white space of any length counts as one space. */
function addText(walk: Walk, text: string, place: Stretch): void {
  const { source, builder, open } = walk;
  // The second character that one entity stands for has no place of its own.
  if (place.end > place.start) walk.last = place;
  const { start, end } = walk.last;
  if (open.at(-1)?.hidden) return;
  const isWritten = text.length === end - start && source.startsWith(text, start);
  if (!isWritten) {
    openBlock(walk);
    builder.put(text, start, end);
    return;
  }
  for (const { index, 0: piece } of text.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
    const at = start + index;
    const isSpace = /^[ \t\r\n\f]/.test(piece);
    if (!isSpace) openBlock(walk);
    if (isSpace && piece !== " ") addSpace(builder, at, at + piece.length);
    else builder.copy(at, at + piece.length);
  }
}

/** Behind a line break, white space is part of the source's layout. */
function addSpace(builder: ProseBuilder, start: number, end: number): void {
  if (!builder.endsInBreak()) builder.put(" ", start, end);
}
