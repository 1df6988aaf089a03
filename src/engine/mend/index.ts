import type { Genre } from "../../model/facts.ts";
import type { Language } from "../../model/language.ts";
import { findAddressCuts } from "./cuts/address.ts";
import { findEmojiCuts } from "./cuts/emoji.ts";
import { findLengthCuts } from "./cuts/length.ts";
import { findLineCuts } from "./cuts/line.ts";
import { findSignatureCuts } from "./cuts/signature.ts";
import { findStopCuts } from "./cuts/stop.ts";
import { mask } from "./mask.ts";
import { divide, type Ground, type Piece, pastSpace } from "./piece.ts";
import { type Span, settle } from "./span.ts";
import { findAbbreviations } from "./spans/abbreviation.ts";
import { findAddresses } from "./spans/address.ts";
import { findCode } from "./spans/code.ts";
import { findElisions } from "./spans/elision.ts";
import { findEmoji } from "./spans/emoji.ts";
import { findEmoticons } from "./spans/emoticon.ts";
import { findHandles } from "./spans/handle.ts";
import { findNumbers } from "./spans/number.ts";
import { findPhones } from "./spans/phone.ts";
import { findPlaceholders } from "./spans/placeholder.ts";
import { findSignatures } from "./spans/signature.ts";

/** A block made ready for a parser that knows none of what web care writes. */
export interface Mended {
  /** What the parser is to see, unit by unit beside the block. */
  masked: string;
  /** What is one token, by rising offset. */
  spans: readonly Span[];
  /** What is parsed by itself, by rising offset; between them is white space at most. */
  pieces: readonly Piece[];
}

/** Mend what the parsers get wrong in this genre: what is one token, and where a sentence ends. */
export function mend(source: string, language: Language, genre: Genre | undefined): Mended {
  const spans = findSpans(source, language);
  const masked = mask(source, spans);
  const ground: Ground = {
    language,
    source,
    masked,
    spans,
    startingAt: new Map(spans.map((span) => [span.start, span])),
    endingAt: new Map(spans.map((span) => [span.end, span])),
  };

  return { masked, spans, pieces: cut(ground, genre) };
}

function findSpans(source: string, language: Language): readonly Span[] {
  return settle([
    findCode(source),
    findPlaceholders(source),
    findAddresses(source),
    findPhones(source),
    findHandles(source),
    findSignatures(source),
    findEmoticons(source),
    findEmoji(source),
    findNumbers(source),
    findElisions(source, language),
    findAbbreviations(source, language),
  ]);
}

function cut(ground: Ground, genre: Genre | undefined): readonly Piece[] {
  const whole: Piece = { start: 0, end: ground.source.length };

  return divide(whole, findLineCuts(ground, whole, genre))
    .filter(({ start, end }) => pastSpace(ground.masked, start, end) < end)
    .flatMap((piece) => divide(piece, findSignatureCuts(ground, piece)))
    .flatMap((piece) => divide(piece, findStopCuts(ground, piece)))
    .flatMap((piece) => divide(piece, findAddressCuts(ground, piece)))
    .flatMap((piece) => divide(piece, findEmojiCuts(ground, piece)))
    .flatMap((piece) => divide(piece, findLengthCuts(ground, piece)));
}
