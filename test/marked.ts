import type { Span } from "../src/model/map.ts";

/** Take the marks out of an example: `Sorry [[als]] u` is the text `Sorry als u` and where `als` stands in it. */
export function marked(example: string): { text: string; spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = "";
  for (const [index, part] of example.split(/\[\[(.*?)\]\]/s).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, spans };
}
