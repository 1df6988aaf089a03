import type { TextMap } from "../model/map.ts";
import { Decoding } from "./data/decoded.ts";
import { decode } from "./decode.ts";
import { type Line, linesOf } from "./lines.ts";

/**
 * Lay the lines of a decoded part on those of the file: as they are, or as quoted-printable has
 * them. A line that is not found, as of base64, stands where the one before it does.
 */
export function align(text: string, source: string): TextMap {
  const decoding = new Decoding(source);
  const lines = [...linesOf(source)].slice(headerEnd(source));
  let at = 0;
  let last = { start: lines[0]?.start ?? 0, end: lines[0]?.end ?? 0 };
  for (const { start, end, next } of linesOf(text)) {
    const line = text.slice(start, end);
    const found = line.trim() === "" ? undefined : findLine(line, lines, at, source);
    if (found) {
      at = found.index + found.count;
      last = found;
    }
    if (found?.count === 1 && source.startsWith(line, found.start)) {
      decoding.copy(found.start, found.start + line.length);
    } else decoding.put(line, last.start, last.end);
    decoding.put(text.slice(end, next), last.end, last.end);
  }
  return decoding.build().map;
}

/** Count the lines of the header of a message. */
function headerEnd(source: string): number {
  return [...linesOf(source)].findIndex(({ start, end }) => start === end) + 1;
}

interface FoundLine {
  start: number;
  end: number;
  /** Of the first line of the file that it takes, and how many it takes. */
  index: number;
  count: number;
}

/** How far ahead a line is looked for: a part seldom has so many that are not in the file. */
const reach = 400;

function findLine(
  line: string,
  lines: readonly Line[],
  from: number,
  source: string,
): FoundLine | undefined {
  for (let index = from; index < Math.min(lines.length, from + reach); index++) {
    const { start = 0, end = 0 } = lines[index] ?? {};
    const wanted = line.trimEnd();
    if (source.slice(start, end).trimEnd() === wanted) return { start, end, index, count: 1 };
    const whole = joined(lines, index, source, line.length);
    if (unquoted(whole.written) === wanted)
      return { start, end: whole.end, index, count: whole.count };
  }
  return undefined;
}

/** Join a line of quoted-printable with those that go on with it, as far as it may be of use. */
function joined(lines: readonly Line[], index: number, source: string, length: number) {
  let written = "";
  let end = 0;
  for (let count = 1; ; count++) {
    const line = lines[index + count - 1];
    const piece = line ? source.slice(line.start, line.end) : "";
    end = line?.end ?? end;
    const goesOn = piece.endsWith("=") && written.length <= 3 * length;
    written += goesOn ? piece.slice(0, -1) : piece;
    if (!goesOn) return { written, end, count };
  }
}

/** Decode quoted-printable; undecodable bytes are left as they are. */
function unquoted(written: string): string {
  const bytes = written.replace(/=([0-9A-F]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const isBytes = !/[^\0-\u00FF]/.test(bytes);
  if (!isBytes) return bytes.trimEnd();
  const decoded = decode(
    Uint8Array.from(bytes, (unit) => unit.charCodeAt(0)),
    "windows-1252",
  );
  return ("source" in decoded ? decoded.source : bytes).trimEnd();
}
