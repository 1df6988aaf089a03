import type { Message } from "../../model/messages/index.ts";
import { ProseBuilder } from "../prose-builder.ts";
import type { Binary } from "../reader.ts";
import { lineBreak, type Paragraph, readParagraphs } from "./paragraphs.ts";
import { unpackWord } from "./parts.ts";
import { readStyles } from "./styles.ts";

/**
 * Read a Word file. Its source is a line for each paragraph, empty ones included: the line of a
 * place counts paragraphs, its column characters. Notes follow the text; comments, headers and
 * footers are left out.
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
    return proseOf(
      path,
      bodies.flatMap((xml) => (xml === undefined ? [] : readParagraphs(xml, styles))),
    );
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
