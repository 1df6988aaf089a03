import { mdx } from "micromark-extension-mdx";
import { lineStarts } from "../model/place.ts";
import { readTokens } from "./markdown.ts";
import { excessOf } from "./markdown-limits.ts";
import { type MarkupToken, parseMarkdown } from "./markdown-parse.ts";
import { failureOf, type Reading } from "./reader.ts";

/** Read MDX: the prose in it, without its components, expressions and modules. */
export async function readMdx(path: string, source: string): Promise<Reading> {
  const fail = (problem: Parameters<typeof failureOf>[2]): Reading => ({
    texts: [],
    failures: [failureOf(path, lineStarts(source), problem)],
  });
  const excess = excessOf(source);
  if (excess) return fail(excess);
  let tokens: readonly MarkupToken[];
  try {
    tokens = parseMarkdown(source, "words", [mdx()]);
  } catch (error) {
    // A tag or a brace that is never closed: micromark says where.
    if (!isPlaced(error)) throw error;
    return fail({ message: { id: "mdxBroken" }, offset: error.place.offset });
  }
  return readTokens(path, source, withoutModules(source, tokens));
}

function isPlaced(error: unknown): error is Error & { place: { offset: number } } {
  if (!(error instanceof Error) || !("place" in error)) return false;
  const { place } = error;
  return typeof place === "object" && place !== null && "offset" in place;
}

/** Leave out paragraphs that are lines of JavaScript: what a file takes from others, or gives to them. */
function withoutModules(source: string, tokens: readonly MarkupToken[]): readonly MarkupToken[] {
  let end = -1;
  return tokens.filter((token) => {
    const { enters, type, start } = token;
    const isModule =
      /^(?:import\s+(?:["']|[^\n]*\sfrom\s+["'])|export\s+(?:const|let|var|default|function|class|async|\{|\*))/;
    if (enters && type === "paragraph" && isModule.test(source.slice(start, token.end))) {
      end = token.end;
    }
    return start >= end;
  });
}
