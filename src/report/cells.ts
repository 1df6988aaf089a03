import { opaque } from "../model/document.ts";
import { codeOf, commandSigns, escapeControls } from "./escape.ts";
import { charactersOf, characterWidth, isPlain, textWidth } from "./width.ts";

/** What a reader sees as one character: how it is shown, how wide, and where in the text it stands. */
export interface Cell {
  text: string;
  width: number;
  /** Offsets in the text, end exclusive. */
  start: number;
  end: number;
}

const part = /([\t\n\r \u2028\u2029]+)|[^\t\n\r \u2028\u2029]+/gu;

/** Cut a text into cells: white space is one space, soft hyphens go, controls are made visible. */
export function cellsOf(text: string): readonly Cell[] {
  const cells: Cell[] = [];
  for (const { 0: word, 1: space, index: at } of text.matchAll(part)) {
    if (space) {
      cells.push({ text: " ", width: 1, start: at, end: at + space.length });
      continue;
    }
    const signs = commandSigns(word);
    const isSimple = signs.size === 0 && isPlain(word);
    for (const cell of isSimple ? plainCells(word, at) : cellsIn(word, at, signs)) cells.push(cell);
  }
  return cells;
}

function plainCells(word: string, at: number): readonly Cell[] {
  return Array.from(word, (text, index) => {
    return { text, width: 1, start: at + index, end: at + index + 1 };
  });
}

function cellsIn(word: string, at: number, signs: ReadonlySet<number>): readonly Cell[] {
  const cells: Cell[] = [];
  let start = at;
  for (const segment of charactersOf(word)) {
    const end = start + segment.length;
    if (segment !== "\u00ad") cells.push({ ...look(segment, signs.has(start - at)), start, end });
    start = end;
  }
  return cells;
}

/** Break cells into lines of at most `width` columns: at spaces, which go, or inside a word wider than that. */
export function wrapCells(cells: readonly Cell[], width: number): readonly (readonly Cell[])[] {
  const lines: Cell[][] = [];
  let line: Cell[] = [];
  let used = 0;
  const add = (cell: Cell) => {
    line.push(cell);
    used += cell.width;
  };
  const breakLine = () => {
    if (line.length > 0) lines.push(line);
    line = [];
    used = 0;
  };
  for (const { space, letters, width: size } of wordsIn(cells)) {
    const gap = space && line.length > 0 ? 1 : 0;
    if (used + gap + size > width) breakLine();
    else if (space && gap) add(space);
    for (const cell of letters) {
      if (used + cell.width > width) breakLine();
      add(cell);
    }
  }
  breakLine();
  return lines;
}

/** A run of cells without a space, and the space before it. */
interface CellWord {
  space: Cell | undefined;
  letters: Cell[];
  width: number;
}

function wordsIn(cells: readonly Cell[]): readonly CellWord[] {
  const words: CellWord[] = [{ space: undefined, letters: [], width: 0 }];
  for (const cell of cells) {
    const word = words.at(-1);
    if (cell.text === " ") words.push({ space: cell, letters: [], width: 0 });
    else if (word) {
      word.letters.push(cell);
      word.width += cell.width;
    }
  }
  return words.filter(({ letters }) => letters.length > 0);
}

function look(character: string, isSign: boolean): { text: string; width: number } {
  const text = character === opaque ? "…" : isSign ? codeOf(character) : escapeControls(character);
  return { text, width: text === character ? characterWidth(text) : textWidth(text) };
}
