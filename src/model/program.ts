/**
 * The instructions of a compiled pattern: a row of numbers, each instruction followed by its
 * operands. Targets of jumps are places in the row, and always lie further on.
 */
export const op = {
  /** The pattern fits. */
  match: 0,
  /** `count symbols…`: a slot, or a span, that carries one of the symbols. */
  take: 1,
  /** `count symbols…`: one word that carries none of the symbols. */
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

/** What a pattern cannot do without: one of some symbols. */
export interface Need {
  symbols: readonly number[];
  /** How many slots a match can begin before it; -1 if there is no limit. */
  reach: number;
}

/** A compiled pattern. */
export interface Program {
  /** From 0, without gaps; no other program of the rule set has it. */
  id: number;
  code: readonly number[];
  /** Names of the captures, by slot. */
  captures: readonly string[];
  /** All of them must occur, at most four; the one first that is the rarest as far as the words tell. */
  needs: readonly Need[];
  /** Of a pattern that is but a choice the alternatives, so that each is looked for by what it needs. */
  choices?: readonly Program[];
}
