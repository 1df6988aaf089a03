import { type Decoded, Decoding } from "./data/decoded.ts";

const escapes: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/**
 * Decode what stands between the quotes of a valid JSON string, with the place of every unit.
 *
 * An escape is one unit; a pair of surrogates written as two escapes keeps a range for each.
 */
export function decodeJsonString(source: string, start: number, end: number): Decoded {
  const decoding = new Decoding(source);
  addEscaped(decoding, source, start, end);
  return decoding.build();
}

/** Add a stretch of a file in which backslashes escape. */
export function addEscaped(decoding: Decoding, source: string, start: number, end: number): void {
  let from = start;
  for (const { index, 0: written } of source.slice(start, end).matchAll(/\\(?:u.{4}|.)/g)) {
    const offset = start + index;
    decoding.copy(from, offset);
    from = offset + written.length;
    decoding.put(meaningOf(written), offset, from);
  }
  decoding.copy(from, end);
}

function meaningOf(written: string): string {
  const letter = written.charAt(1);
  if (letter === "u") return String.fromCharCode(Number.parseInt(written.slice(2), 16));
  return escapes[letter] ?? letter;
}
