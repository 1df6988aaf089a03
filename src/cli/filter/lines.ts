/** A line of a stream, its end included. */
export interface StreamLine {
  bytes: Uint8Array;
  /** Lines before it. */
  lines: number;
  /** Nothing more is at hand: who has something to say says it now. */
  isLast: boolean;
  /** It has more bytes than it may; they are not here. */
  isTooLong: boolean;
}

const newline = 10;

/** Cut a stream into lines, as soon as each is there. */
export async function* linesOf(
  pieces: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<StreamLine> {
  let lines = 0;
  let rest: Uint8Array[] = [];
  let size = 0;
  const take = (bytes: Uint8Array) => {
    size += bytes.length;
    if (size <= limit) rest.push(bytes);
    else rest = [];
  };
  const flush = (isLast: boolean): StreamLine => {
    const line = { bytes: Buffer.concat(rest), lines, isLast, isTooLong: size > limit };
    lines += 1;
    rest = [];
    size = 0;
    return line;
  };
  for await (const piece of pieces) {
    const last = piece.lastIndexOf(newline);
    let from = 0;
    while (from <= last) {
      const end = piece.indexOf(newline, from) + 1;
      take(piece.subarray(from, end));
      from = end;
      yield flush(from > last);
    }
    if (from < piece.length) take(piece.subarray(from));
  }
  if (size > 0) yield flush(true);
}
