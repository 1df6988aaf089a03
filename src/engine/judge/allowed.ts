import { fold } from "../../model/fold.ts";
import type { Span } from "../../model/map.ts";

/** Finds the phrase that allows a stretch of a value; undefined if none does. */
export type FindAllowed = (span: Span) => string | undefined;

/** Make a finder of phrases that may stand in a value as they are; it is looked at when it is first asked. */
export function allowedFinder(value: string, allow: readonly string[]): FindAllowed {
  if (allow.length === 0) return () => undefined;
  let found: readonly Allowed[] | undefined;
  return (span) => {
    found ??= findAllowed(value, allow);
    const { start, end } = trimmed(value, span);
    return found.find((one) => one.start <= start && one.end >= end)?.phrase;
  };
}

/** Leave out the marks that a stretch begins and ends with: words count. */
function trimmed(value: string, { start, end }: Span): Span {
  const words = wordsOf(value.slice(start, end));
  return {
    start: start + (words[0]?.start ?? 0),
    end: start + (words.at(-1)?.end ?? end - start),
  };
}

/** Where a phrase stands. */
interface Allowed extends Span {
  phrase: string;
}

function findAllowed(value: string, allow: readonly string[]): readonly Allowed[] {
  const words = wordsOf(value);
  const places = new Map<string, number[]>();
  for (const [index, { text }] of words.entries()) {
    const same = places.get(text);
    if (same) same.push(index);
    else places.set(text, [index]);
  }
  return allow.flatMap((phrase) => {
    const wanted = wordsOf(phrase);
    const starts = places.get(wanted[0]?.text ?? "") ?? [];
    return starts
      .filter((from) => wanted.every((word, index) => isSame(word, words[from + index], index)))
      .map((from) => ({
        phrase,
        start: words[from]?.start ?? 0,
        end: words[from + wanted.length - 1]?.end ?? 0,
      }));
  });
}

/** A word, folded, with what stands between it and the one before it. */
interface Word extends Span {
  text: string;
  before: string;
}

function isSame(wanted: Word, word: Word | undefined, index: number): boolean {
  return word?.text === wanted.text && (index === 0 || word.before === wanted.before);
}

/** Letters and digits, with what people leave in words: apostrophes, hyphens and what cannot be seen. */
const wordPattern =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]|['’‘-](?=[\p{L}\p{N}]))*/gu;

function wordsOf(value: string): readonly Word[] {
  let last = 0;
  return [...value.matchAll(wordPattern)].map(({ 0: word, index }) => {
    const before = fold(value.slice(last, index)).replace(/\s+/g, " ");
    last = index + word.length;
    return { text: fold(word), before, start: index, end: last };
  });
}
