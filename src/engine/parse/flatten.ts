import type { Root, SentenceContent, Sentence as Tree, Word } from "nlcst";
import type { Token } from "../../model/sentence.ts";
import type { Span } from "../mend/span.ts";
import { normOf, normOfMark } from "./norm.ts";

/** What a tree is written out with. */
export interface Spelling {
  /** The block as written. */
  source: string;
  /** Where the block starts in the text's value. */
  offset: number;
  /** Stretches that are one token each, by rising offset. */
  spans: readonly Span[];
  /** The first span that is not behind us. */
  span: number;
}

/**
 * Write out the sentences of a tree as lists of tokens.
 *
 * Offsets are counted along the leaves: the parsers keep these whole and in order, their positions not always.
 */
export function flatten(root: Root, start: number, spelling: Spelling): Token[][] {
  const sentences: Token[][] = [];
  let at = start;

  for (const paragraph of root.children) {
    for (const node of "children" in paragraph ? paragraph.children : [paragraph]) {
      if (node.type === "SentenceNode") sentences.push(tokensOf(node, at, spelling));
      at += sizeOf(node);
    }
  }

  return sentences.filter(({ length }) => length > 0);
}

function sizeOf(node: Root["children"][number] | SentenceContent | Tree): number {
  if ("value" in node) return node.value.length;
  let size = 0;
  for (const child of node.children) size += sizeOf(child as SentenceContent);
  return size;
}

function tokensOf(sentence: Tree, start: number, spelling: Spelling): Token[] {
  const tokens: Token[] = [];
  let at = start;

  for (const node of sentence.children) {
    const end = at + sizeOf(node);
    if (node.type === "WordNode") addWord(tokens, node, at, end, spelling);
    else if (node.type !== "WhiteSpaceNode") addMark(tokens, at, end, spelling);
    at = end;
  }

  return partedStop(tokens, spelling);
}

/** Add a word, or the tokens that the parser took together as one. */
function addWord(
  tokens: Token[],
  word: Word,
  start: number,
  end: number,
  spelling: Spelling,
): void {
  let at = start;

  for (let span = nextSpan(spelling, at); span && span.start < end; span = nextSpan(spelling, at)) {
    if (span.start > at) addRest(tokens, at, span.start, spelling);
    const { kind } = span;
    const from = span.start + spelling.offset;
    const norm = normOf(spelling.source.slice(span.start, span.end));
    tokens.push({ kind, norm, start: from, end: span.end + spelling.offset });
    at = span.end;
  }

  // A word of one leaf has no marks in it.
  if (at === start && word.children.length === 1) push(tokens, at, end, spelling);
  else if (at < end) addRest(tokens, at, end, spelling);
}

function nextSpan(spelling: Spelling, at: number): Span | undefined {
  while ((spelling.spans[spelling.span]?.end ?? Infinity) <= at) spelling.span += 1;
  return spelling.spans[spelling.span];
}

const simple = /^[\p{L}\p{M}\d]+$/u;
const parts = /[:=?!@&+/]+|[^:=?!@&+/]+/g;
const together = /^(?:\p{L}{1,2}|\d+)[&/](?:\p{L}{1,2}|\d+)$|^\p{Lu}+&\p{Lu}+$/u;

/** Add words that marks without white space hold together: “let op:we”, but “AT&T” and “en/of”. */
function addRest(tokens: Token[], start: number, end: number, spelling: Spelling): void {
  const rest = spelling.source.slice(start, end);
  const isOne = simple.test(rest) || together.test(rest);

  for (const { index, 0: part } of isOne ? [{ index: 0, 0: rest }] : rest.matchAll(parts)) {
    const from = start + index;
    if (/^[:=?!@&+/]/.test(part)) addMark(tokens, from, from + part.length, spelling);
    else addPart(tokens, part, from, spelling);
  }
}

/** Add a word without the full stop that the parser left at its end, unless it is an initial's. */
function addPart(tokens: Token[], part: string, start: number, spelling: Spelling): void {
  const core = part.replace(/\.+$/, "");
  const isWhole = core === part || /^\p{L}$/u.test(core);
  const end = start + (isWhole ? part.length : core.length);

  if (end > start) push(tokens, start, end, spelling);
  if (!isWhole) addMark(tokens, end, start + part.length, spelling);
}

const figures = /^[\d.,:/-]*\d[\d.,:/-]*$/;
const bare = /[\p{L}\p{N}]/u;

function push(tokens: Token[], start: number, end: number, { source, offset }: Spelling): void {
  const spelling = source.slice(start, end);
  const kind = kindOf(spelling);
  const norm = kind === "mark" ? normOfMark(spelling) : normOf(spelling);
  tokens.push({ kind, norm, start: start + offset, end: end + offset });
}

function kindOf(spelling: string): "word" | "number" | "mark" {
  if (/^[a-z]/i.test(spelling)) return "word";
  if (figures.test(spelling)) return "number";
  return bare.test(spelling) ? "word" : "mark";
}

function addMark(tokens: Token[], start: number, end: number, { source, offset }: Spelling): void {
  const norm = normOfMark(source.slice(start, end));
  tokens.push({ kind: "mark", norm, start: start + offset, end: end + offset });
}

/** Give a sentence back the full stop that its last word took for an initial's: “Dank u.” */
function partedStop(tokens: Token[], { source, offset }: Spelling): Token[] {
  const last = tokens.at(-1);
  const isInitial = last?.kind === "word" && last.end - last.start === 2 && last.norm.endsWith(".");
  if (!last || !isInitial) return tokens;
  const stop = last.end - 1;
  const word = {
    ...last,
    norm: normOf(source.slice(last.start - offset, stop - offset)),
    end: stop,
  };
  return [...tokens.slice(0, -1), word, { kind: "mark", norm: ".", start: stop, end: last.end }];
}
