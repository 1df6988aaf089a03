import type { Span } from "./span.ts";

// No parser takes this letter for an initial, a unit or an abbreviation; being lower case it begins no sentence.
const letter = "ж";

const unseen = /[\u00AD\u200B-\u200F\u2060\uFEFF]/u;
const unseenInWord = /(?<=[\p{L}\p{N}])[\u00AD\u200B-\u200F\u2060\uFEFF]+(?=[\p{L}\p{N}])/gu;
const unseenRest = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/**
 * Write a block for the parser: every span as letters, line breaks as spaces, invisible
 * characters as a letter in a word and else as a space. Offsets stay what they were.
 */
export function mask(source: string, spans: readonly Span[]): string {
  let masked = "";
  let at = 0;

  for (const { start, end } of spans) {
    masked += source.slice(at, start) + letter.repeat(end - start);
    at = end;
  }

  masked += source.slice(at);
  if (unseen.test(masked)) masked = withoutUnseen(masked);
  return masked.replaceAll(/[\r\n]/g, " ");
}

function withoutUnseen(masked: string): string {
  return masked
    .replaceAll(unseenInWord, (run) => letter.repeat(run.length))
    .replaceAll(unseenRest, " ");
}
