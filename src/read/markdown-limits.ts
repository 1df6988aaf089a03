import { linesOf } from "./lines.ts";
import { type MarkupToken, parseMarkdown } from "./markdown-parse.ts";
import type { Problem } from "./reader.ts";

// micromark takes time by the square of the containers a line opens, of the marks in a paragraph, and of
// the lines that lazily continue a container's paragraph. People write few of each: these bounds are far off.
const deepest = 100;
const dearest = 50_000_000;
const manyMarks = 1000;

/** Find what would take too long to read, if there is any. */
export function excessOf(source: string): Problem | undefined {
  const { problem, marks } = surveyLines(source);
  if (problem || marks < manyMarks) return problem;
  // Only the real paragraphs tell: a table or a code block has many marks and is read at once.
  return findDense(source, parseMarkdown(source, "blocks"));
}

interface Survey {
  problem?: Problem;
  /** The most marks between two blank lines. */
  marks: number;
}

function surveyLines(source: string): Survey {
  let [most, marks, cost, lazy] = [0, 0, 0, -1];
  for (const { start, end } of linesOf(source)) {
    const line = source.slice(start, end);
    const depth = depthOf(line);
    if (depth > deepest) return { problem: problem("markupTooDeep", start), marks: 0 };
    const blank = /^[\s>]*$/.test(line);
    marks = blank ? 0 : marks + countMarks(line);
    most = Math.max(most, marks);
    // Lines without a container's mark, behind one that has it.
    if (depth > 0) lazy = 0;
    else lazy = !blank && lazy >= 0 ? lazy + 1 : -1;
    cost += Math.max(0, lazy);
    if (cost > dearest) return { problem: problem("markupTooDense", start), marks: 0 };
  }
  return { marks: most };
}

/** Count the containers that a line may open or go on with: a list is nested by two columns a level at least. */
function depthOf(line: string): number {
  const prefix = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? "";
  const marks = prefix.match(/>|(?<![*+-])[*+\-.)](?=\s|$)/g)?.length ?? 0;
  const indent = prefix.match(/\s/g)?.length ?? 0;
  return marks > 0 ? Math.max(marks, indent >> 1) : 0;
}

const blocks = new Set([
  "paragraph",
  "atxHeadingText",
  "setextHeadingText",
  "tableHeader",
  "tableData",
]);

function findDense(source: string, tokens: readonly MarkupToken[]): Problem | undefined {
  let cost = 0;
  for (const { enters, type, start, end } of tokens) {
    if (!enters || !blocks.has(type)) continue;
    const text = source.slice(start, end);
    // A comment that does not end is looked for to the end of its paragraph.
    const unended = text.match(/<[!?]/g)?.length ?? 0;
    cost += countMarks(text) ** 2 + unended * text.length;
    if (cost > dearest) return problem("markupTooDense", start);
  }
  return undefined;
}

function countMarks(text: string): number {
  return text.match(/[*_~[\]`]|<[!?]/g)?.length ?? 0;
}

function problem(id: "markupTooDeep" | "markupTooDense", offset: number): Problem {
  return { message: { id }, offset };
}
