import type { Block, Text } from "./document.ts";
import { composeMaps, type Run, type Span } from "./map.ts";

/** Words to put in place of a stretch of a text that lies in one of its blocks. */
export interface Insert extends Span {
  prose: Pick<Text, "value" | "blocks">;
}

/**
 * Put other prose in place of stretches of a text, by rising start. All of it stands where the
 * stretch did; where it has several blocks, it parts the one that it is put into.
 */
export function splice(text: Text, inserts: readonly Insert[]): Text {
  const built = createBuild(text.value);
  const blocks: Block[] = [];
  const borrowed: Span[] = [];
  const moves: { behind: number; by: number }[] = [];
  for (const block of text.blocks) {
    built.copyTo(block.start);
    let start = built.length();
    const close = () => blocks.push({ ...block, start, end: built.length() });
    for (const insert of inserts.filter(
      (one) => block.start <= one.start && one.end <= block.end,
    )) {
      built.copyTo(insert.start);
      const from = built.length();
      for (const [index, piece] of insert.prose.blocks.entries()) {
        if (index > 0) {
          close();
          built.put("\n\n", insert);
          start = built.length();
        }
        built.put(insert.prose.value.slice(piece.start, piece.end), insert);
      }
      built.skipTo(insert.end);
      borrowed.push({ start: from, end: built.length() });
      moves.push({ behind: insert.end, by: built.length() - insert.end });
    }
    built.copyTo(block.end);
    close();
  }
  built.copyTo(text.value.length);
  const { value, runs } = built.done();
  const map = composeMaps({ length: value.length, runs }, text.map);
  const moved = (offset: number) =>
    offset + (moves.findLast(({ behind }) => behind <= offset)?.by ?? 0);
  const before = (text.borrowed ?? []).map(({ start, end }) => ({
    start: moved(start),
    end: moved(end),
  }));
  return { ...text, value, map, blocks, borrowed: [...before, ...borrowed] };
}

function createBuild(source: string) {
  const runs: Run[] = [];
  let value = "";
  let at = 0;
  return {
    length: () => value.length,
    copyTo(end: number) {
      if (end > at) runs.push({ at: value.length, start: at, end, literal: true });
      value += source.slice(at, end);
      at = Math.max(at, end);
    },
    put(words: string, { start, end }: Span) {
      if (words) runs.push({ at: value.length, start, end, literal: false });
      value += words;
    },
    skipTo(end: number) {
      at = end;
    },
    done: () => ({ value, runs }),
  };
}
