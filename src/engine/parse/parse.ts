import type { Block, Text } from "../../model/document.ts";
import type { Genre } from "../../model/facts.ts";
import type { Language } from "../../model/language.ts";
import type { Sentence, Token } from "../../model/sentence.ts";
import { mend } from "../mend/index.ts";
import { type Lane, lanesOf } from "../template/lanes.ts";
import { flatten, type Spelling } from "./flatten.ts";
import { loadParser, type Parse } from "./parser.ts";

/** Parse a text block by block into sentences of tokens; the genre tells what a line break means. */
export async function parseText(
  text: Text,
  language: Language,
  genre: Genre | undefined,
): Promise<readonly Sentence[]> {
  const parse = await loadParser(language);
  return text.blocks.flatMap((block) => parseBlock(text.value, block, language, genre, parse));
}

function parseBlock(
  value: string,
  block: Block,
  language: Language,
  genre: Genre | undefined,
  parse: Parse,
): readonly Sentence[] {
  const lanes = lanesOf(value.slice(block.start, block.end));
  const sentences = lanes.flatMap((lane) => parseLane(lane, block, language, genre, parse));
  return lanes.length > 1 ? sentences.sort((a, b) => a.start - b.start) : sentences;
}

/** Of an alternative only those sentences are new that have something of its own. */
function parseLane(
  { source, start: from, own }: Lane,
  block: Block,
  language: Language,
  genre: Genre | undefined,
  parse: Parse,
): readonly Sentence[] {
  const { masked, spans, pieces } = mend(source, language, genre);
  const offset = block.start + from;
  const spelling: Spelling = { source, offset, spans, span: 0 };
  const sentences = pieces.flatMap(({ start, end }) =>
    flatten(parse(masked.slice(start, end)), start, spelling).flatMap((tokens) =>
      sentenceOf(block, tokens),
    ),
  );
  if (!own) return sentences;
  const isOwn = ({ start, end }: Token) =>
    start < own.end + block.start && end > own.start + block.start;
  return sentences
    .filter(({ tokens }) => tokens.some(isOwn))
    .map((sentence) => ({ ...sentence, isVariant: true }));
}

function sentenceOf(block: Block, tokens: readonly Token[]): readonly Sentence[] {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last
    ? [{ block, quoted: block.quoted, tokens, start: first.start, end: last.end }]
    : [];
}
