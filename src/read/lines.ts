/** A line of a source: from `start` to `end`, its line ending up to `next`. */
export interface Line {
  start: number;
  end: number;
  next: number;
}

/** What a line says behind its `>` marks, without the white space around it. */
export interface QuotedLine {
  start: number;
  end: number;
  /** White space before it. */
  indent: number;
  /** How many `>` there are. */
  depth: number;
}

/** List the lines of a source from an offset on; they end at `\n`, `\r\n` or `\r`. */
export function* linesOf(source: string, from = 0): Generator<Line> {
  let start = from;
  for (const { index, 0: mark } of source.slice(from).matchAll(/\r\n?|\n/g)) {
    const next = from + index + mark.length;
    yield { start, end: from + index, next };
    start = next;
  }
  yield { start, end: source.length, next: source.length };
}

/** Take the `>` marks and the white space off a line. */
export function unquote(source: string, line: Line): QuotedLine {
  let depth = 0;
  let mark = line.start;
  let start = skipSpace(source, line.start, line.end);
  while (start < line.end && source[start] === ">") {
    depth++;
    mark = start + 1;
    start = skipSpace(source, mark, line.end);
  }
  const end = start + source.slice(start, line.end).trimEnd().length;
  const indent = start - mark - (depth > 0 && start > mark ? 1 : 0);
  return { start, end, indent, depth };
}

function skipSpace(source: string, from: number, end: number): number {
  let offset = from;
  while (offset < end && /\s/.test(source.charAt(offset))) offset++;
  return offset;
}
