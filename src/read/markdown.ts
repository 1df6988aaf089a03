import { lineStarts } from "../model/place.ts";
import { readFrontMatter } from "./front-matter.ts";
import { excessOf } from "./markdown-limits.ts";
import { type MarkupToken, parseMarkdown } from "./markdown-parse.ts";
import { proseOf } from "./markdown-prose.ts";
import { failureOf, type Reading } from "./reader.ts";

/** Read Markdown (CommonMark, GitHub's additions, front matter): the prose in it. */
export async function readMarkdown(path: string, source: string): Promise<Reading> {
  const excess = excessOf(source);
  if (excess) return { texts: [], failures: [failureOf(path, lineStarts(source), excess)] };
  return readTokens(path, source, parseMarkdown(source));
}

/** Read what Markdown was taken apart into. */
export async function readTokens(
  path: string,
  source: string,
  tokens: readonly MarkupToken[],
): Promise<Reading> {
  const { problems, ...declared } = await readFrontMatter(source, tokens);
  const prose = proseOf(source, tokens);
  const starts = problems.length > 0 ? lineStarts(source) : [];
  return {
    texts: prose.blocks.length > 0 ? [{ id: path, ...prose, ...declared }] : [],
    failures: problems.map((problem) => failureOf(path, starts, problem)),
  };
}
