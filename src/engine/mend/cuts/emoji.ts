import { type Ground, type Piece, pastSpace, spansIn } from "../piece.ts";

const hearts = /^(?:\p{Extended_Pictographic}\uFE0F?|<3)$/u;
const openingMarks = /["'“‘„([]/;

/** Find emoji behind which a new sentence begins: “Wat naar 😔 Stuur ons een DM”; not “we ❤ Utrecht”. */
export function findEmojiCuts(ground: Ground, piece: Piece): readonly number[] {
  const { source, masked, startingAt } = ground;

  return spansIn(ground, piece).flatMap(({ kind, start, end }) => {
    const next = pastSpace(masked, end);
    const isLast = next > end && next < piece.end && startingAt.get(next)?.kind !== "emoji";
    if (kind !== "emoji" || !isLast || !hasWords(ground, piece, start)) return [];
    return opensSentence(ground, next) && !isVerb(source, start, end) ? [next] : [];
  });
}

/** Tell whether the piece has anything but emoji before an offset. */
function hasWords({ masked, endingAt }: Ground, piece: Piece, offset: number): boolean {
  let at = beforeSpace(masked, offset, piece.start);

  for (let span = endingAt.get(at); span?.kind === "emoji"; span = endingAt.get(at)) {
    at = beforeSpace(masked, span.start, piece.start);
  }

  return at > piece.start;
}

function beforeSpace(value: string, from: number, start: number): number {
  let at = from;
  while (at > start && /\s/.test(value.charAt(at - 1))) at -= 1;
  return at;
}

function opensSentence({ source, startingAt }: Ground, next: number): boolean {
  const span = startingAt.get(next);
  if (span && span.kind !== "word" && span.kind !== "number") return span.kind !== "placeholder";
  const first = openingMarks.test(source.charAt(next)) ? next + 1 : next;
  return /^\p{Lu}/u.test(source.slice(first, first + 2));
}

/** Tell whether an emoji is read as a verb: “wij ❤ Utrecht”. */
function isVerb(source: string, start: number, end: number): boolean {
  const before = source.slice(Math.max(0, start - 12), start);
  return (
    hearts.test(source.slice(start, end)) && /(?:^|\s)(?:we|wij|ik|i|you|jullie)\s+$/i.test(before)
  );
}
