import type { Run, TextMap } from "../../model/map.ts";

/** A string of a file as it reads, with the place of every unit in the file. */
export interface Decoded {
  value: string;
  map: TextMap;
}

/** Puts a string together of what stretches of a file stand for, in the order of the file. */
export class Decoding {
  readonly #source: string;
  readonly #parts: string[] = [];
  readonly #runs: Run[] = [];
  #length = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Add a stretch of the file as it is. */
  copy(start: number, end: number): void {
    this.#add(this.#source.slice(start, end), start, end, true);
  }

  /** Add what a stretch of the file stands for. */
  put(text: string, start: number, end: number): void {
    this.#add(text, start, end, false);
  }

  /** Give what was put together. */
  build(): Decoded {
    return {
      value: this.#parts.join(""),
      map: { length: this.#length, runs: this.#runs },
    };
  }

  #add(text: string, start: number, end: number, literal: boolean): void {
    if (!text) return;
    this.#parts.push(text);
    this.#runs.push({ at: this.#length, start, end, literal });
    this.#length += text.length;
  }
}
