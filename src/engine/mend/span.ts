import type { TokenKind } from "../../model/sentence.ts";

/** A stretch that is one token whatever the parser makes of it. */
export interface Span {
  kind: TokenKind;
  /** Offsets in the block, end exclusive. */
  start: number;
  end: number;
  /** For an abbreviation, whose full stop may also end a sentence: before what it does. */
  ends?: "capital" | "opener";
}

/** Put what several scanners found in order; where two overlap the earlier start wins, then the earlier scanner. */
export function settle(found: readonly (readonly Span[])[]): readonly Span[] {
  const all = found.flat().sort((one, other) => one.start - other.start);
  const settled: Span[] = [];
  let end = 0;

  for (const span of all) {
    if (span.start < end) continue;
    settled.push(span);
    end = span.end;
  }

  return settled;
}

/** Find the matches of a pattern with the flag `g` that a check lets through. */
export function scan(
  source: string,
  pattern: RegExp,
  kind: TokenKind,
  isFit: (spelling: string, start: number, end: number) => boolean = () => true,
): readonly Span[] {
  const spans: Span[] = [];

  for (const match of source.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isFit(match[0], start, end)) spans.push({ kind, start, end });
  }

  return spans;
}
