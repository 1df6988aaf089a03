import type { Failure } from "../model/document.ts";

/** What the bytes of a file say, or why they say nothing. */
export type Decoded = { source: string } | { failure: Omit<Failure, "path"> };

/**
 * Decode UTF-8, or UTF-16 that starts with a byte order mark.
 *
 * The mark stays, so that offsets are those of the file.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const source = decodeAs(encoding, bytes);
  if (source?.includes("\0") || (source === undefined && bytes.includes(0))) {
    return { failure: { message: { id: "notText" } } };
  }
  if (source !== undefined) return { source };
  if (encoding !== "utf-8") return { failure: { message: { id: "notUtf16" } } };
  return { failure: { message: { id: "notUtf8" }, line: firstBadLine(bytes) } };
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
