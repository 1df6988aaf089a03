import type { Message } from "../../model/messages/index.ts";
import { ProseBuilder } from "../prose-builder.ts";
import type { Binary } from "../reader.ts";
import { ignoresIn, readComments } from "./comments.ts";
import { lineBreak, type Paragraph, type Remark, readParagraphs } from "./paragraphs.ts";
import { unpackWord } from "./parts.ts";
import { readStyles } from "./styles.ts";

/**
 * Read a Word file. Its source is a line for each paragraph, empty ones included: the line of a
 * place counts paragraphs, its column characters. Notes follow the text; headers and footers are
 * left out, as are comments, but for what they ask to ignore.
 */
export function readDocx(path: string, bytes: Uint8Array): Binary {
  const fail = (message: Message): Binary => ({
    source: "",
    texts: [],
    failures: [{ path, message }],
  });
  const parts = unpackWord(bytes);
  if ("id" in parts) return fail(parts);
  try {
    const styles = parts.styles === undefined ? new Map() : readStyles(parts.styles);
    const bodies = [parts.document, parts.footnotes, parts.endnotes];
    const paragraphs = bodies.flatMap((xml) =>
      xml === undefined ? [] : readParagraphs(xml, styles),
    );
    const read = proseOf(path, paragraphs);
    if (parts.comments === undefined) return read;
    const comments = readComments(parts.comments);
    const ignores = ignoresIn(comments, remarksIn(paragraphs), read.source.length);
    return { ...read, ...(ignores.length > 0 && { ignores }) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return fail({ id: "docxBroken" });
  }
}

function proseOf(path: string, paragraphs: readonly Paragraph[]): Binary {
  const source = paragraphs.map(({ text }) => text.replaceAll(/[\r\n]/g, " ")).join("\n");
  const builder = new ProseBuilder(source);
  let at = 0;
  for (const { text, kind, quoted } of paragraphs) {
    builder.open(kind, quoted);
    for (const [index, line] of text.split(lineBreak).entries()) {
      if (index > 0) builder.breakLine(at - 1, at);
      builder.copy(at, at + line.length);
      at += line.length + 1;
    }
  }
  const prose = builder.build();
  const texts = prose.blocks.length > 0 ? [{ id: path, ...prose, facts: {} }] : [];
  return { source, texts, failures: [] };
}

/** Find the words that comments are about; what a comment does not end is its paragraph. */
function remarksIn(paragraphs: readonly Paragraph[]): readonly Remark[] {
  const remarks = new Map<string, { id: string; start: number; end: number }>();
  let from = 0;
  for (const { text, marks } of paragraphs) {
    for (const { id, edge, at } of marks) {
      const remark = remarks.get(id);
      if (edge === "start") remarks.set(id, { id, start: from + at, end: from + text.length });
      else if (remark) remark.end = from + at;
    }
    from += text.length + 1;
  }
  return [...remarks.values()];
}
