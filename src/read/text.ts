import { type Line, linesOf, type QuotedLine, unquote } from "./lines.ts";
import { type Prose, ProseBuilder } from "./prose-builder.ts";
import { type Reading, startOf } from "./reader.ts";

/** Read a plain text: its blocks, list items and lines behind `>`. */
export function readText(path: string, source: string): Reading {
  const prose = readPlain(source, startOf(source));
  return { texts: prose.blocks.length ? [{ id: path, ...prose, facts: {} }] : [], failures: [] };
}

/** Read plain prose from an offset on. */
export function readPlain(source: string, from = 0): Prose {
  const builder = new ProseBuilder(source);
  let before: Line | undefined;
  let depth = 0;
  for (const line of linesOf(source, from)) {
    const content = unquote(source, line);
    if (content.depth !== depth) builder.close();
    depth = content.depth;
    addLine(builder, source, content, before);
    before = line;
  }
  return builder.build();
}

/** Add a line to the open block, or begin a new one with it. */
function addLine(
  builder: ProseBuilder,
  source: string,
  { start, end, indent, depth }: QuotedLine,
  before: Line | undefined,
): void {
  const content = source.slice(start, end);
  if (isNoProse(content)) {
    builder.close();
    return;
  }
  const mark = listMark(content, builder.kind);
  if (mark > 0) builder.open("item", depth > 0);
  else if (!builder.kind || (builder.kind === "item" && !isHanging(content, indent))) {
    builder.open("paragraph", depth > 0);
  } else if (before) builder.put("\n", before.end, before.next);
  builder.copy(start + mark, end);
}

/** Tell whether a line is blank, a ruled line, or speaks to us. */
function isNoProse(content: string): boolean {
  if (/^(?:<!--|#|\/\/)[ \t]*oprecht-ignore/.test(content)) return true;
  return content === "" || /^(?:[-*_=~#+]\s*){3,}$/.test(content);
}

const bullet = /^[-*•‣◦▪·–]\s+(?=\S)/;
const counter = /^\(?(?:\d{1,3}|[a-z])[.)]\s+(?=\S)/i;

/** Measure the list mark a line begins with; 0 if it has none. */
function listMark(content: string, kind: ProseBuilder["kind"]): number {
  const mark = bullet.exec(content)?.[0] ?? counter.exec(content)?.[0] ?? "";
  if (/^[a-z]\./i.test(mark)) return 0; // An initial: A. Jansen.
  // In wrapped prose a line may begin with a number that ends a sentence: only a list's first may interrupt.
  const interrupts = !/^\(?[\db-z]/i.test(mark) || /^\(?[1a][.)]/i.test(mark);
  return kind === "paragraph" && !interrupts ? 0 : mark.length;
}

/** Tell whether a line goes on with the list item above it: it is indented, or begins amid a sentence. */
function isHanging(content: string, indent: number): boolean {
  return indent > 0 || /^\p{Ll}/u.test(content);
}
