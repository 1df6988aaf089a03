import { type Span, scan, settle } from "../span.ts";

// Top-level domains that make a bare name an address; those that are words (.de, .is, .me) do so only with a path.
const domains =
  "nl|com|org|net|eu|be|info|io|app|dev|gov|edu|co\\.uk|org\\.uk|gov\\.uk|ac\\.uk|uk|frl|amsterdam|shop|support|help";

const name = String.raw`[\p{L}\d](?:[\p{L}\d-]{0,62})`;
const path = String.raw`[^\s<>"“”‘’«»{}|\\^]{1,2000}`;

const patterns = [
  String.raw`(?<![\p{L}\d])(?:https?|ftp):\/\/${path}`,
  String.raw`(?<![\p{L}\d.])www\.[\p{L}\d]${path}`,
  String.raw`(?<![\p{L}\d@.\/_-])${name}(?:\.${name}){0,4}?\.[a-z]{2,12}(?::\d{2,5})?\/(?:[\w#?%~@&=+]${path}|[\w])?`,
  String.raw`(?<![\p{L}\d@.\/_-])${name}(?:\.${name}){0,4}?\.(?:${domains})(?![\p{L}\d@_-]|\.[\p{L}\d])`,
];

const url = new RegExp(patterns.join("|"), "gu");
const email =
  /(?<![\p{L}\d.+_%-])(?:mailto:)?[\p{L}\d][\p{L}\d.+_%-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,12}(?![\p{L}\d])/gu;

/** Find web and e-mail addresses; a capital makes a bare domain a name: “Booking.com”. */
export function findAddresses(source: string): readonly Span[] {
  const spans: Span[] = [];

  for (const start of candidates(source)) {
    const chunk = source.slice(start, endOfChunk(source, start));
    const urls = scan(chunk, url, "url", isNoName).map((span) => trimmed(chunk, span));
    const emails = chunk.includes("@") ? scan(chunk, email, "email") : [];
    for (const span of settle([emails, urls])) {
      spans.push({ ...span, start: start + span.start, end: start + span.end });
    }
  }

  return spans;
}

/** Find the stretches between white space that have a dot or `://` within: few need the slow patterns. */
function candidates(source: string): readonly number[] {
  const starts: number[] = [];
  let end = 0;

  for (const { index } of source.matchAll(inner)) {
    if (index < end) continue;
    starts.push(startOfChunk(source, index, end));
    end = endOfChunk(source, index);
  }

  return starts;
}

const inner = /\.[\p{L}\d]|:\/\//gu;
const space = /\s/;

function startOfChunk(source: string, from: number, least: number): number {
  let start = from;
  while (start > least && !space.test(source.charAt(start - 1))) start -= 1;
  return start;
}

function endOfChunk(source: string, from: number): number {
  let end = from;
  while (end < source.length && !space.test(source.charAt(end))) end += 1;
  return end;
}

function isNoName(spelling: string): boolean {
  return !/^\p{Lu}[^/:]*$/u.test(spelling);
}

/** Leave the marks of the sentence to the sentence, and a bracket that was opened before. */
function trimmed(source: string, span: Span): Span {
  let { end } = span;

  while (end > span.start + 1) {
    const last = source.charAt(end - 1);
    const isMark = /[.,;:!?'*_…\]]/u.test(last);
    const isStray = last === ")" && isUnopened(source.slice(span.start, end));
    if (!isMark && !isStray) break;
    end -= 1;
  }

  return { ...span, end };
}

function isUnopened(spelling: string): boolean {
  return spelling.split(")").length > spelling.split("(").length;
}
