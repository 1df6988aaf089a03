import type { Row } from "./row.ts";

/**
 * The instructions of a compiled pattern: a row of numbers, each instruction followed by its
 * operands. Targets of jumps are places in the row, and always lie further on.
 */
export const op = {
  /** The pattern fits. */
  match: 0,
  /** `count symbols…`: a slot, or a span, that carries one of the symbols; they rise. */
  take: 1,
  /** `count symbols…`: one word that carries none of the symbols; they rise. */
  refuse: 2,
  /** One word. */
  any: 3,
  /** `max marks`: up to so many words; if `marks` is 1, across clause marks too. */
  gap: 4,
  /** `first second`: go on at either. */
  split: 5,
  /** `target`: go on there. */
  jump: 6,
  /** `slot`: a capture begins. */
  open: 7,
  /** `slot`: a capture ends. */
  close: 8,
  /** `where`: no words, but a place: see `anchor`. */
  anchor: 9,
} as const;

/** Give the place behind an instruction and its operands. */
export function behind(code: ArrayLike<number>, pc: number): number {
  switch (code[pc]) {
    case op.take:
    case op.refuse:
      return pc + 2 + (code[pc + 1] ?? 0);
    case op.gap:
    case op.split:
      return pc + 3;
    case op.open:
    case op.close:
    case op.anchor:
    case op.jump:
      return pc + 2;
    default:
      return pc + 1;
  }
}

/** Places that an `anchor` instruction asks for. */
export const anchor = {
  sentenceStart: 0,
  sentenceEnd: 1,
  clauseStart: 2,
  clauseEnd: 3,
  /** An emoji stands here. Emoji take no slot, so that words beside them stay neighbours. */
  emoji: 4,
} as const;

/** How many marks a gap that crosses them may cross beside as many as words. */
export const marksBeside = 3;

/** A compiled pattern: its number in the `Programs` of its rule set, from 0. */
export type Program = number;

/**
 * The compiled patterns of a language, in a few long rows: there are thousands of them, most are
 * looked at only to see that they cannot fit, and rows load fast.
 */
export interface Programs {
  /** The instructions of all programs; targets of jumps are places in this row. */
  code: Row;
  /** Program -> where its instructions begin. */
  start: Row;
  /**
   * What programs cannot do without. Of each the count of its needs, at most four, the first of
   * which is the rarest as far as the words tell; and of each need how many slots a match can begin
   * before it (-1 if there is no limit), the count of its symbols, and these: one must occur.
   */
  needs: Row;
  /** Program -> where its needs begin. */
  needsStart: Row;
  /** Symbol -> where the programs begin, in `wakes`, of which the rarest need may be met by it. */
  wakesStart: Row;
  wakes: Row;
  /** The symbols that programs need, rising, each once. */
  needed: Row;
  /** Program -> the names of its captures, by slot; absent of one that has none. */
  captures: Readonly<Record<Program, readonly string[]>>;
  /** Of a pattern that is but a choice the alternatives, so that each is looked for by what it needs. */
  choices: Readonly<Record<Program, readonly Program[]>>;
}
