/** Counts the UTF-8 bytes of a source before an offset in it. */
export type ByteCounter = (offset: number) => number;

/** Units between two places of which the count is kept. */
const stride = 1024;

/**
 * Make ready to count the UTF-8 bytes of a source. It is read once, when first asked; a line may be as
 * long as the file, so a count never begins at the start of its line.
 */
export function byteCounter(source: string): ByteCounter {
  let kept: Float64Array | undefined;
  return (offset) => {
    kept ??= countAll(source);
    const index = Math.floor(offset / stride);
    return (kept[index] ?? 0) + bytesBetween(source, index * stride, offset);
  };
}

function countAll(source: string): Float64Array {
  const kept = new Float64Array(Math.floor(source.length / stride) + 1);
  for (let index = 1; index < kept.length; index++) {
    const start = (index - 1) * stride;
    kept[index] = (kept[index - 1] ?? 0) + bytesBetween(source, start, start + stride);
  }
  return kept;
}

function bytesBetween(source: string, start: number, end: number): number {
  let bytes = 0;
  for (let at = start; at < end; at++) bytes += bytesOf(source.charCodeAt(at));
  return bytes;
}

/** Of what takes four bytes there are two units; what was decoded has no half of it. */
function bytesOf(unit: number): number {
  if (unit < 0x80) return 1;
  return unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
}
