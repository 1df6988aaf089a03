/**
 * A stretch of a text's value and where it comes from in the source.
 *
 * A literal run maps unit to unit; of any other run every unit shares the whole source range,
 * as the two units of an emoji that was written `&#128512;`. Offsets are UTF-16 units, ends exclusive.
 */
export interface Run {
  /** Where the stretch starts in the value; it lasts to the next run, or to the end. */
  at: number;
  start: number;
  end: number;
  literal: boolean;
}

/** Where each unit of a value stands in the source: runs by rising `at`, the first at 0. */
export interface TextMap {
  /** Units in the value. */
  length: number;
  runs: readonly Run[];
}

/** A range of offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Map a value that is the source from `start` on, unit by unit. */
export function literalMap(length: number, start = 0): TextMap {
  return { length, runs: length ? [{ at: 0, start, end: start + length, literal: true }] : [] };
}

/**
 * Tell where a stretch of the value stands in the source: from the start of its first unit's
 * range to the end of its last unit's. An empty stretch gives an empty range.
 *
 * @throws RangeError if the stretch does not lie in the value.
 */
export function locate(map: TextMap, start: number, end: number): Span {
  if (start < 0 || end < start || end > map.length) {
    throw new RangeError(`Unexpected stretch ${start}-${end}, expected one within 0-${map.length}`);
  }
  if (start === end) return emptyAt(map, start);
  return { start: unitRange(map, start).start, end: unitRange(map, end - 1).end };
}

/** Give the source range of one unit of the value. */
export function unitRange(map: TextMap, unit: number): Span {
  const run = map.runs[runIndex(map, unit)];
  if (!run) throw new RangeError(`Unexpected unit ${unit}, expected one within 0-${map.length}`);
  if (!run.literal) return { start: run.start, end: run.end };
  const start = run.start + unit - run.at;
  return { start, end: start + 1 };
}

/** List the source ranges of a stretch of the value, each shared range once, in order. */
export function sourceRanges(map: TextMap, start: number, end: number): readonly Span[] {
  const ranges: Span[] = [];
  for (let unit = start; unit < end; unit++) {
    const range = unitRange(map, unit);
    const last = ranges.at(-1);
    if (last?.start !== range.start || last.end !== range.end) ranges.push(range);
  }
  return ranges;
}

/**
 * Put one map on another: `inner` leads from a value to a text in between (an HTML text, say),
 * `outer` from that text to the source (the JSON file that holds it).
 */
export function composeMaps(inner: TextMap, outer: TextMap): TextMap {
  const runs = inner.runs.flatMap((run, index): Run[] => {
    if (!run.literal) return [{ ...run, ...locate(outer, run.start, run.end) }];
    const length = (inner.runs[index + 1]?.at ?? inner.length) - run.at;
    return cutRuns(outer, run.start, run.start + length).map((piece) => ({
      ...piece,
      at: piece.at - run.start + run.at,
    }));
  });
  // What was put together has room for more, and a library has very many maps.
  return { length: inner.length, runs: runs.slice() };
}

/** List the runs of a map that cover a stretch, cut to it. */
function cutRuns(map: TextMap, start: number, end: number): Run[] {
  const runs: Run[] = [];
  for (let index = runIndex(map, start); index < map.runs.length; index++) {
    const run = map.runs[index];
    if (!run || run.at >= end) break;
    const at = Math.max(run.at, start);
    if (!run.literal) {
      runs.push({ ...run, at });
      continue;
    }
    const stop = Math.min(map.runs[index + 1]?.at ?? map.length, end);
    const from = run.start + at - run.at;
    runs.push({ at, start: from, end: from + stop - at, literal: true });
  }
  return runs;
}

function emptyAt(map: TextMap, offset: number): Span {
  const last = map.runs.at(-1);
  if (!last) return { start: 0, end: 0 };
  const point = offset < map.length ? unitRange(map, offset).start : unitRange(map, offset - 1).end;
  return { start: point, end: point };
}

/** Find the run that holds a unit; of a unit past the end, the last run. */
function runIndex(map: TextMap, unit: number): number {
  let low = 0;
  let high = map.runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map.runs[middle]?.at ?? 0) <= unit) low = middle;
    else high = middle - 1;
  }
  return unit < 0 || unit >= map.length ? -1 : low;
}
