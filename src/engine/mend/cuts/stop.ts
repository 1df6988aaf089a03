import { type Ground, type Piece, pastSpace, spansIn } from "../piece.ts";
import { openers } from "../words/index.ts";

const marks = /[.!?…‽]+/g;
const closers = /["'”’»)\]*_]*/y;
const openingMarks = /["'“‘„«([¿¡*_]*/y;
const longestWord = 40;

/** What stands around a place where a sentence may end. */
interface Stop {
  /** The marks: `.`, `?!`, `...`; none behind an abbreviation, which has its own. */
  marks: string;
  /** Where they start. */
  at: number;
  /** Closing quotes and brackets right behind them. */
  closed: boolean;
  /** There is white space or an emoji behind. */
  apart: boolean;
  /** Where the next sentence would start. */
  next: number;
  /** Where its first letter, figure or token stands, behind opening quotes. */
  first: number;
}

/** Find the full stops, question and exclamation marks behind which a new sentence begins. */
export function findStopCuts(ground: Ground, piece: Piece): readonly number[] {
  const cuts: number[] = [];

  for (const stop of stopsIn(ground, piece)) {
    if (stop.next < piece.end && isEnd(ground, piece, stop, cuts.at(-1) ?? piece.start)) {
      cuts.push(stop.next);
    }
  }

  return cuts.concat(abbreviationCuts(ground, piece)).sort((one, other) => one - other);
}

function stopsIn(ground: Ground, { start, end }: Piece): readonly Stop[] {
  // Never further than the piece: many pieces without a stop would each search the whole block.
  const found = ground.masked.slice(start, end).matchAll(marks);
  return Array.from(found, ({ index, 0: spelling }) => stopAt(ground, spelling, start + index));
}

function stopAt(ground: Ground, spelling: string, at: number): Stop {
  const after = at + spelling.length;
  const close = past(closers, ground.masked, after);
  const next = pastEmoji(ground, close);
  const first = past(openingMarks, ground.masked, next);
  return { marks: spelling, at, closed: close > after, apart: next > close, next, first };
}

function past(pattern: RegExp, value: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(value) ? pattern.lastIndex : from;
}

/** Skip white space and emoji: they go with the sentence before. */
function pastEmoji({ masked, startingAt }: Ground, from: number): number {
  let at = pastSpace(masked, from);

  for (let span = startingAt.get(at); span?.kind === "emoji"; span = startingAt.get(at)) {
    at = pastSpace(masked, span.end);
  }

  return at;
}

function isEnd(ground: Ground, piece: Piece, stop: Stop, start: number): boolean {
  const word = wordBefore(ground, stop.at);
  if (!stop.apart) return isUnspaced(ground, stop, word);
  if (isListMark(ground, stop, word, start)) return false;

  const span = ground.startingAt.get(stop.first);
  if (span && span.kind !== "word" && span.kind !== "number") return !isEllipsis(stop);
  const letter = firstLetter(ground, stop.first);
  if (/\p{Lu}|\p{Lt}/u.test(letter)) return !isInitial(ground, word, stop);
  if (/\d/.test(letter)) return isBeforeNumber(stop, word);
  return /\p{Ll}/u.test(letter) && stop.first < piece.end && isLowerStart(stop, word);
}

/** Take the word, number or token before a stop; a token is shown as a letter for want of a word. */
function wordBefore({ source, masked, endingAt }: Ground, at: number): string {
  const end = at - (/["'”’)\]]/.test(source.charAt(at - 1)) ? 1 : 0);
  const span = endingAt.get(end);
  if (span) return span.kind === "number" ? source.slice(span.start, end) : "token";
  let start = end;
  while (start > 0 && end - start < longestWord && inWord.test(masked.charAt(start - 1)))
    start -= 1;
  return masked.slice(start, end);
}

const inWord = /[\p{L}\p{M}\d]/u;

/** “Goed.Niet”, “done?We”; not “Node.js”, “Booking.com”, “ASP.NET”. */
function isUnspaced({ source }: Ground, stop: Stop, word: string): boolean {
  if (
    stop.closed &&
    stop.first === stop.next &&
    !/\p{Lu}\p{Ll}/u.test(source.slice(stop.next, stop.next + 2))
  )
    return false;
  const next = source.slice(stop.next, stop.next + 2);
  if (stop.marks === ".") return /\p{Ll}{2}$/u.test(word) && /^\p{Lu}(?:\p{Ll}|\s|$)/u.test(next);
  return (
    word !== "" && /^\p{L}/u.test(next) && (/^\p{Lu}/u.test(next) || /^[!?]+$/.test(stop.marks))
  );
}

/** “1. Ga naar”, “a. Eerst” at the start. */
function isListMark({ source }: Ground, stop: Stop, word: string, start: number): boolean {
  if (!/^(?:\d{1,3}|\p{L})$/u.test(word) || stop.marks !== ".") return false;
  const before = source.slice(start, stop.at - word.length);
  return before.trim() === "" || /\n\s*$/.test(before.slice(-20));
}

/** Take the letter a sentence would start with: that behind `'s` in “'s Avonds”. */
function firstLetter({ source, startingAt }: Ground, at: number): string {
  const elided = startingAt.get(at);
  const isElided = elided?.kind === "word" && /['’‘]/.test(source.charAt(at));
  const from = isElided ? at + 2 : at;
  const letter = isElided ? /^[\s-]*(\S)/u.exec(source.slice(from, from + 4))?.[1] : undefined;
  return letter ?? String.fromCodePoint(source.codePointAt(at) ?? 32);
}

function isEllipsis({ marks }: Stop): boolean {
  return /^(?:\.{2,}|…+)$/.test(marks);
}

/** “J. de Vries”, “A. Jansen”; not “So do I. We”, “Dank U. Wij”, “plan B. Wij”. */
function isInitial({ source, language }: Ground, word: string, stop: Stop): boolean {
  if (stop.marks !== "." || !/^\p{Lu}$/u.test(word)) return false;
  if (word === (language === "nl" ? "U" : "I")) return false;
  const next = /^\p{L}+/u.exec(source.slice(stop.next, stop.next + longestWord))?.[0] ?? "";
  return !openers[language].has(next.toLowerCase());
}

// “Zie par. 3” must hold, so the word before has to be one that is not shortened.
function isBeforeNumber(stop: Stop, word: string): boolean {
  if (isEllipsis(stop) || /^\d/.test(word)) return false;
  return (
    stop.closed || stop.marks !== "." || word.length >= 4 || shortWords.has(word.toLowerCase())
  );
}

const shortWords = new Set(
  `op af in uit aan om toe door mee over nu u je jij hij zij ze wij we ik mij me is was had niet wel al zo dat dit ook uur kan
  us you it me them him her we do so to up on off out in now not yes no too is was`.split(/\s+/),
);

/** “sorry daarvoor. we lossen het op”: web care is often written without capitals. */
function isLowerStart(stop: Stop, word: string): boolean {
  if (isEllipsis(stop) || stop.closed) return false;
  if (stop.marks !== ".") return word !== "";
  if (/^\d/.test(word)) return word.length >= 4;
  return shortWords.has(word.toLowerCase()) || (word.length >= 3 && /[aeiouyàéèëïöü]/iu.test(word));
}

/** Find where an abbreviation ends the sentence too: “z.s.m. Tot dan!” */
function abbreviationCuts(ground: Ground, piece: Piece): readonly number[] {
  return spansIn(ground, piece)
    .filter(({ ends }) => ends)
    .flatMap(({ start, end, ends }) => {
      const stop = stopAt(ground, "", end);
      const next = ground.source.slice(stop.first, stop.first + longestWord);
      const word = /^\p{Lu}[\p{L}]*/u.exec(next)?.[0];
      const isLast = word !== undefined && start > piece.start && stop.apart;
      return isLast && endsBefore(ground, ends, word) ? [stop.next] : [];
    });
}

const notOpening =
  /^(?:[A-Z]{2,4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Eastern|Pacific|Central)$/;

function endsBefore(
  { language }: Ground,
  ends: "capital" | "opener" | undefined,
  word: string,
): boolean {
  if (ends === "opener") return openers[language].has(word.toLowerCase());
  return !notOpening.test(word);
}
