import { TextDecoder } from "node:util";
import { UserError } from "../../model/errors.ts";

/**
 * Pass a stream on as UTF-8: one that starts with the byte order mark of UTF-16, as PowerShell
 * writes, is recoded, so that its lines can be told by their bytes. `path` is what messages call it.
 *
 * @throws UserError if such a stream is no UTF-16; what comes before has been passed on.
 */
export async function* asUtf8(
  pieces: AsyncIterable<Uint8Array>,
  path: string,
): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | undefined = new Uint8Array();
  let decoder: TextDecoder | undefined;
  for await (const piece of pieces) {
    let bytes = piece;
    if (start) {
      bytes = start = Buffer.concat([start, piece]);
      if (start.length < 2) continue;
      decoder = decoderOf(start);
      start = undefined;
    }
    yield decoder ? recode(decoder, path, bytes) : bytes;
  }
  if (start?.length) yield start;
  if (decoder) yield recode(decoder, path);
}

function decoderOf([first, second]: Uint8Array): TextDecoder | undefined {
  // The mark stays: offsets are those of the stream.
  const options = { fatal: true, ignoreBOM: true };
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le", options);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be", options);
  return undefined;
}

function recode(decoder: TextDecoder, path: string, bytes?: Uint8Array): Uint8Array {
  try {
    return Buffer.from(decoder.decode(bytes, { stream: bytes !== undefined }));
  } catch {
    throw new UserError({ id: "notUtf16" }, { path, line: 1, column: 1, excerpt: "" });
  }
}
