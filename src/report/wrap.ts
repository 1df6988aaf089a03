import type { Brush } from "./paint.ts";
import { textWidth } from "./width.ts";

/** What stays on one line. */
export interface Word {
  text: string;
  /** Spaces before it where it follows another on its line. */
  gap: number;
  /** Absent: it looks like what is around it. */
  paint?: Brush;
}

/** Give the words of a prose, all with one look; `gap` is the space before the first. */
export function wordsOf(prose: string, paint?: Brush, gap = 1): readonly Word[] {
  const words = prose.split(" ").filter((word) => word !== "");
  return words.map((text, index) => ({
    text,
    gap: index === 0 ? gap : 1,
    ...(paint && { paint }),
  }));
}

/** Break words into lines of at most `width` columns; a word wider than that has its line to itself. */
export function wrap(words: readonly Word[], width: number): readonly string[] {
  const lines: Word[][] = [];
  let used = 0;
  for (const word of words) {
    const size = textWidth(word.text);
    const line = lines.at(-1);
    if (line && used + word.gap + size <= width) {
      line.push(word);
      used += word.gap + size;
    } else {
      lines.push([{ ...word, gap: 0 }]);
      used = size;
    }
  }
  return lines.map(draw);
}

/** Put lines further to the right, the first of them behind a mark where one is given. */
export function indent(lines: readonly string[], columns: number, mark = ""): readonly string[] {
  const margin = " ".repeat(columns);
  const first = mark + " ".repeat(Math.max(0, columns - textWidth(mark)));
  return lines.map((line, index) => (line === "" ? line : (index === 0 ? first : margin) + line));
}

/** Write a line, painting words of one look in one go. */
function draw(line: readonly Word[]): string {
  let done = "";
  let run = "";
  let brush: Brush | undefined;
  const paintRun = () => (brush ? brush(run) : run);
  for (const { text, gap, paint } of line) {
    const space = " ".repeat(gap);
    if (paint === brush) {
      run += space + text;
      continue;
    }
    done += paintRun() + space;
    run = text;
    brush = paint;
  }
  return done + paintRun();
}
