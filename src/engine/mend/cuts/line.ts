import type { Genre } from "../../../model/facts.ts";
import type { Ground, Piece } from "../piece.ts";
import { greetings, signOffs } from "../words/index.ts";

const lineBreak = /\r\n|[\n\r]/g;
const listMark = /^\s*(?:[-*+•–—·‣◦▪●○✓✔]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+\S/;
const emojiMark = /^\s*(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F?)\s*[\p{L}\p{N}]/u;
const longestGreeting = 60;
const longestSignOff = 60;

/**
 * Find the line breaks that end a sentence: every one in replies and canned texts; else those
 * beside an empty line, a greeting, a list mark or a sign-off. Others are wrapping.
 */
export function findLineCuts(
  { source }: Ground,
  { start, end }: Piece,
  genre: Genre | undefined,
): readonly number[] {
  const isReply = genre === "reply" || genre === "canned";
  const cuts: number[] = [];
  let isFirst = true;
  let from = start;

  for (const { index, 0: breaking } of source.slice(start, end).matchAll(lineBreak)) {
    const at = start + index + breaking.length;
    const line = source.slice(from, start + index);
    const next = lineFrom(source, at, end);
    isFirst = isReply || endsAt(line, next, isFirst);
    if (isFirst) cuts.push(at);
    from = at;
  }

  return cuts;
}

// No mark, greeting or sign-off needs more of a line to be known.
const enough = 120;

function lineFrom(source: string, at: number, end: number): string {
  const line = source.slice(at, Math.min(end, at + enough));
  const stop = line.search(/[\r\n]/);
  return stop < 0 ? line : line.slice(0, stop);
}

function endsAt(line: string, next: string, isFirst: boolean): boolean {
  return (
    line.trim() === "" ||
    next.trim() === "" ||
    listMark.test(next) ||
    emojiMark.test(next) ||
    isSignOff(next) ||
    isSignOff(line) ||
    (isFirst && isGreeting(line, next))
  );
}

function isGreeting(line: string, next: string): boolean {
  if (line.length > longestGreeting) return false;
  const words = line.trim().split(/\s+/);
  if (!greetings.has((words[0] ?? "").toLowerCase().replace(/[,!:]$/, ""))) return false;
  if (/[,:!.]\s*$/.test(line)) return true;
  return words.length <= 5 && /^\s*\p{Lu}/u.test(next);
}

/** Tell whether a line is a sign-off, with at most a name behind it. */
function isSignOff(line: string): boolean {
  if (line.length > longestSignOff) return false;
  const [phrase = "", name] = line.trim().toLowerCase().split(/,\s*/, 2);
  if (signOffs.has(phrase.replace(/[!.]$/, "")) || signOffs.has(phrase)) return true;
  return (
    name === undefined && signOffs.has(phrase.split(/\s+/).slice(0, 3).join(" ")) && isLong(phrase)
  );
}

// “Met vriendelijke groet Anna” is one; “Best we call you” is not.
function isLong(phrase: string): boolean {
  return phrase.split(/\s+/).length > 3 && /^(?:met \S+ groet|with \S+ regards)/.test(phrase);
}
