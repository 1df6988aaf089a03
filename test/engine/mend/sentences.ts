import { parseText } from "../../../src/engine/parse/parse.ts";
import type { Genre } from "../../../src/model/facts.ts";
import type { Language } from "../../../src/model/language.ts";
import { literalMap } from "../../../src/model/map.ts";
import type { Sentence } from "../../../src/model/sentence.ts";

/** Parse a value as one block. */
export function parseBlock(
  value: string,
  language: Language,
  genre?: Genre,
): Promise<readonly Sentence[]> {
  const block = { kind: "paragraph" as const, start: 0, end: value.length, quoted: false };
  const map = literalMap(value.length);
  return parseText({ id: "one", value, map, blocks: [block], facts: {} }, language, genre);
}

/** Parse a value as one block, and give its sentences as they are spelled. */
export async function sentencesOf(
  value: string,
  language: Language,
  genre?: Genre,
): Promise<readonly string[]> {
  const sentences = await parseBlock(value, language, genre);
  return sentences.map(({ start, end }) => value.slice(start, end));
}

/** Parse a value as one block, and give its tokens as `norm`, or `kind:norm` for what is neither word nor mark. */
export async function tokensOf(value: string, language: Language): Promise<readonly string[]> {
  const sentences = await parseBlock(value, language);
  return sentences.flatMap(({ tokens }) =>
    tokens.map(({ kind, norm }) => (kind === "word" || kind === "mark" ? norm : `${kind}:${norm}`)),
  );
}

/** Give the tokens of one kind as they are spelled. */
export async function spelledAs(
  kind: string,
  value: string,
  language: Language,
): Promise<readonly string[]> {
  const sentences = await parseBlock(value, language);
  return sentences.flatMap(({ tokens }) =>
    tokens.filter((token) => token.kind === kind).map(({ start, end }) => value.slice(start, end)),
  );
}
