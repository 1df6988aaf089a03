import type { Block } from "../../model/document.ts";
import type { Span } from "../../model/map.ts";
import type { StyleRole } from "./styles.ts";
import { isOn, type Tag, visitXml } from "./xml.ts";

/** A paragraph as it reads; a break within it is `lineBreak`. */
export interface Paragraph {
  text: string;
  kind: Block["kind"];
  quoted: boolean;
  /** Comments that begin or end in it, by their ids, at so many units. */
  marks: readonly Mark[];
}

/** Where the words begin or end that a comment is about. */
interface Mark {
  id: string;
  edge: "start" | "end";
  at: number;
}

/** A comment and the words in the source that it is about. */
export interface Remark extends Span {
  id: string;
}

/** Stands for a break within a paragraph: to the file, a paragraph is a line. */
export const lineBreak = "\u2028";

/** What is no longer said, not yet said, or said twice: with all that is in it. */
const passedOver: ReadonlySet<string> = new Set([
  ...["del", "moveFrom", "delText", "instrText", "delInstrText"],
  ...["pPrChange", "rPrChange", "sectPrChange", "tblPrChange", "rt"],
]);

/** Signs that are elements. */
const signs: Readonly<Record<string, string>> = {
  tab: "\t",
  br: lineBreak,
  cr: lineBreak,
  noBreakHyphen: "\u2011",
  softHyphen: "\u00AD",
};

/** Where a comment begins and ends to be about the words. */
const edges: Readonly<Record<string, Mark["edge"]>> = {
  commentRangeStart: "start",
  commentRangeEnd: "end",
};

/** Run properties that take words away: hidden, struck through. */
const gone: ReadonlySet<string> = new Set(["vanish", "strike", "dstrike"]);

/**
 * List the paragraphs of a part, in the order in which they begin: text boxes and cells included,
 * deletions that are tracked left out, insertions read.
 *
 * @throws Error if it is no well-formed XML.
 */
export function readParagraphs(
  xml: string,
  styles: ReadonlyMap<string, StyleRole>,
): readonly Paragraph[] {
  const paragraphs: OpenParagraph[] = [];
  const walk: Walk = {
    paragraphs,
    open: [],
    names: [],
    hidden: 0,
    cells: 0,
    isGone: false,
    styles,
  };
  visitXml(xml, {
    enter: (tag) => enter(walk, tag),
    exit: () => exit(walk),
    text: (text) => {
      const paragraph = walk.open.at(-1);
      const isRead = walk.hidden === 0 && !walk.isGone && walk.names.at(-1) === "t";
      if (paragraph && isRead) paragraph.text += text;
    },
  });
  return paragraphs;
}

interface OpenParagraph extends Paragraph {
  marks: Mark[];
}

interface Walk {
  paragraphs: OpenParagraph[];
  /** Paragraphs that are open: one in a text box stands in one of the page. */
  open: OpenParagraph[];
  /** Elements that are open. */
  names: string[];
  /** How many of them are passed over. */
  hidden: number;
  cells: number;
  /** The words of the run are taken away. */
  isGone: boolean;
  styles: ReadonlyMap<string, StyleRole>;
}

function enter(walk: Walk, tag: Tag): void {
  const { name } = tag;
  const isHidden = passedOver.has(name) || tag.local === "Fallback" || isSeparator(tag);
  walk.names.push(isHidden ? hiddenName : name);
  if (isHidden) walk.hidden += 1;
  if (walk.hidden > 0) return;
  if (name === "p") open(walk);
  else if (name === "tc") walk.cells += 1;
  else if (name === "r") walk.isGone = false;
  else if (gone.has(name) && walk.names.at(-3) === "r") walk.isGone ||= isOn(tag);
  else shape(walk, tag);
}

/** Let an element that stands in a paragraph say what it is, or be a sign in it. */
function shape({ open, names, isGone, styles }: Walk, { name, attribute }: Tag): void {
  const paragraph = open.at(-1);
  if (!paragraph) return;
  const sign = names.at(-2) === "r" && !isGone ? signs[name] : undefined;
  const edge = edges[name];
  if (sign) paragraph.text += sign;
  else if (edge)
    paragraph.marks.push({ id: attribute("id") ?? "", edge, at: paragraph.text.length });
  else if (name === "pStyle") style(paragraph, styles.get(attribute("val") ?? ""));
  else if (name === "numPr" && paragraph.kind === "paragraph") paragraph.kind = "item";
}

const hiddenName = "hidden";

/** Tell whether a note is the line between notes and text. */
function isSeparator({ name, attribute }: Tag): boolean {
  const isNote = name === "footnote" || name === "endnote";
  return isNote && !["normal", undefined].includes(attribute("type"));
}

function open(walk: Walk): void {
  const kind = walk.cells > 0 ? "cell" : "paragraph";
  const paragraph: OpenParagraph = { text: "", kind, quoted: false, marks: [] };
  walk.paragraphs.push(paragraph);
  walk.open.push(paragraph);
}

function style(paragraph: Paragraph, role: StyleRole | undefined): void {
  if (role === "heading") paragraph.kind = "heading";
  if (role === "quote") paragraph.quoted = true;
}

function exit(walk: Walk): void {
  const name = walk.names.pop();
  if (name === hiddenName) walk.hidden -= 1;
  if (walk.hidden > 0) return;
  if (name === "p") walk.open.pop();
  else if (name === "tc") walk.cells -= 1;
}
