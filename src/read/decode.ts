import type { Failure } from "../model/document.ts";

/** What the bytes of a file say, or why they say nothing. */
export type Decoded = { source: string; encoding?: Encoding } | { failure: Omit<Failure, "path"> };

/** How spreadsheets for Western Europe write what is not Unicode. */
export type Encoding = "windows-1252";

/**
 * Decode UTF-8, or UTF-16 that starts with a byte order mark; of other bytes the fallback, if
 * there is one, is said to be their encoding.
 *
 * The mark stays, so that offsets are those of the file.
 */
export function decode(bytes: Uint8Array, fallback?: Encoding): Decoded {
  const encoding = encodingOf(bytes);
  const source = decodeAs(encoding, bytes);
  if (source?.includes("\0") || (source === undefined && bytes.includes(0))) {
    return { failure: { message: { id: "notText" } } };
  }
  if (source !== undefined) return { source };
  if (encoding === "utf-8" && fallback) {
    return { source: decodeWestern(bytes), encoding: fallback };
  }
  if (encoding !== "utf-8") return { failure: { message: { id: "notUtf16" } } };
  return { failure: { message: { id: "notUtf8" }, line: firstBadLine(bytes) } };
}

/** What windows-1252 has where Latin-1 has control characters, from 0x80 on. */
const western = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Decode windows-1252; what Node's decoder of that name does with these characters differs by version. */
function decodeWestern(bytes: Uint8Array): string {
  const latin = new TextDecoder("latin1").decode(bytes);
  return latin.replace(/[\u0080-\u009F]/g, (unit) => western.charAt(unit.charCodeAt(0) - 0x80));
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Find the first line that is not UTF-8; no byte of a longer character looks like a line ending. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let index = 0; index < bytes.length; index++) {
    const isReturn = bytes[index] === 0x0d && bytes[index + 1] !== 0x0a;
    if (bytes[index] !== 0x0a && !isReturn) continue;
    if (decodeAs("utf-8", bytes.subarray(start, index)) === undefined) break;
    start = index + 1;
    line++;
  }
  return line;
}
