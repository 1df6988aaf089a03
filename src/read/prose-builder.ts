import type { Block, Text } from "../model/document.ts";
import type { Run } from "../model/map.ts";

/** The value of a text with all that depends on its offsets. */
export type Prose = Pick<Text, "value" | "map" | "blocks">;

interface Piece {
  text: string;
  start: number;
  end: number;
  literal: boolean;
}

/** Puts a value together, block by block, in the order of the source. What is added outside a block is dropped. */
export class ProseBuilder {
  readonly #source: string;
  readonly #parts: string[] = [];
  readonly #runs: Run[] = [];
  readonly #blocks: Block[] = [];
  #length = 0;
  /** Where in the source the last block ends. */
  #sourceEnd = 0;
  #open: (Pick<Block, "kind" | "quoted"> & { pieces: Piece[] }) | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** Start a block; one that is open ends. */
  open(kind: Block["kind"], quoted: boolean): void {
    this.close();
    this.#open = { kind, quoted, pieces: [] };
  }

  /** Tell what kind of block is open. */
  get kind(): Block["kind"] | undefined {
    return this.#open?.kind;
  }

  /** Add a stretch of the source as it is. */
  copy(start: number, end: number): void {
    this.#add({ text: this.#source.slice(start, end), start, end, literal: true });
  }

  /** Add what a stretch of the source stands for. */
  put(text: string, start: number, end: number): void {
    this.#add({ text, start, end, literal: false });
  }

  /** Add a line break, unless one has just been added. */
  breakLine(start: number, end: number): void {
    if (!this.endsInBreak()) this.put("\n", start, end);
  }

  /** Tell whether a line break was the last that was added to the open block. */
  endsInBreak(): boolean {
    return this.#open?.pieces.at(-1)?.text.endsWith("\n") ?? false;
  }

  /** End the open block, without the white space around it; one of white space alone leaves nothing. */
  close(): void {
    const block = this.#open;
    this.#open = undefined;
    const pieces = block ? trimmed(block.pieces) : [];
    const first = pieces[0];
    const last = pieces.at(-1);
    if (!block || !first || !last) return;
    if (this.#blocks.length > 0) {
      this.#commit({ text: "\n\n", start: this.#sourceEnd, end: first.start, literal: false });
    }
    const start = this.#length;
    for (const piece of pieces) this.#commit(piece);
    this.#blocks.push({ kind: block.kind, start, end: this.#length, quoted: block.quoted });
    this.#sourceEnd = last.end;
  }

  /** Give what was built; an open block ends. */
  build(): Prose {
    this.close();
    // What was pushed to has room for more, and a library has very many texts.
    const map = { length: this.#length, runs: this.#runs.slice() };
    return { value: this.#parts.join(""), map, blocks: this.#blocks.slice() };
  }

  #add(piece: Piece): void {
    if (piece.text) this.#open?.pieces.push(piece);
  }

  #commit({ text, start, end, literal }: Piece): void {
    const last = this.#runs.at(-1);
    if (last?.literal && literal && last.end === start) last.end = end;
    else this.#runs.push({ at: this.#length, start, end, literal });
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** Take the white space off both ends of a row of pieces. */
function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  let first = 0;
  let last = pieces.length;
  while (first < last && !pieces[first]?.text.trim()) first++;
  while (last > first && !pieces[last - 1]?.text.trim()) last--;
  return pieces.slice(first, last).map((piece, index, { length }) => {
    const head = index === 0 ? piece.text.length - piece.text.trimStart().length : 0;
    const tail = index === length - 1 ? piece.text.length - piece.text.trimEnd().length : 0;
    const text = piece.text.slice(head, piece.text.length - tail);
    if (!piece.literal) return { ...piece, text };
    return { ...piece, text, start: piece.start + head, end: piece.end - tail };
  });
}
