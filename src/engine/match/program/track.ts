import { anchor, behind, marksBeside, op } from "../../../model/program.ts";
import { type Field, has } from "../../slots/field.ts";

/** A program on a sentence. */
export interface Track {
  code: Int32Array;
  field: Field;
  sentence: number;
  /** The sentence's first slot, and the one behind its last. */
  from: number;
  to: number;
}

/** From an instruction and a slot to the next ones; what is taken reaches to `end`. */
export interface Way {
  pc: number;
  slot: number;
  end: number;
}

/** Lay a track. */
export function trackOf(code: Int32Array, field: Field, sentence: number): Track {
  const from = field.first[sentence] ?? 0;
  return { code, field, sentence, from, to: field.first[sentence + 1] ?? from };
}

/** Give an operand of an instruction. */
export function operand(code: Int32Array, at: number): number {
  return code[at] ?? 0;
}

/** Tell whether an instruction that takes or refuses names a symbol. */
export function names(code: Int32Array, pc: number, symbol: number): boolean {
  const last = pc + 2 + operand(code, pc + 1);
  for (let at = pc + 2; at < last; at++) {
    const one = operand(code, at);
    if (one >= symbol) return one === symbol;
  }
  return false;
}

/** Tell whether a slot itself carries a symbol that an instruction names. */
export function takesSlot({ code, field, to }: Track, pc: number, slot: number): boolean {
  const symbols = field.symbols[slot];
  if (slot >= to || symbols === undefined) return false;
  const last = pc + 2 + operand(code, pc + 1);
  for (let at = pc + 2; at < last; at++) if (has(symbols, operand(code, at))) return true;
  return false;
}

/** Tell whether a slot is a word. */
export function isWord({ field, to }: Track, slot: number): boolean {
  return slot < to && field.isMark[slot] === false;
}

/** Tell whether a slot is a word that an instruction does not refuse. */
export function isAllowed(track: Track, pc: number, slot: number): boolean {
  if (!isWord(track, slot) || takesSlot(track, pc, slot)) return false;
  return !track.field.edges[slot]?.some(({ symbol }) => names(track.code, pc, symbol));
}

/** Tell how many slots a gap may take from a slot. */
export function widthOfGap({ code, field, to }: Track, pc: number, slot: number): number {
  const { isMark } = field;
  let words = operand(code, pc + 1);
  let marks = operand(code, pc + 2) === 1 ? words + marksBeside : 0;
  let at = slot;
  while (at < to && (isMark[at] ? marks : words) > 0) {
    if (isMark[at]) marks--;
    else words--;
    at++;
  }
  return at - slot;
}

/** Tell whether a slot is the place that an anchor asks for. */
export function isAt({ field, sentence, from, to }: Track, place: number, slot: number): boolean {
  const { clause, isMark, contentStart, contentEnd, emojiBefore, emojiAtEnd } = field;
  if (place === anchor.emoji) return slot < to ? emojiBefore.has(slot) : emojiAtEnd.has(sentence);
  const isNewClause = slot > from && slot < to && clause[slot] !== clause[slot - 1];
  const isStart = slot <= (contentStart[sentence] ?? from);
  if (place === anchor.sentenceStart) return isStart;
  if (place === anchor.clauseStart) return isStart || isNewClause;
  // Beyond are but the marks that end the sentence.
  if (slot >= (contentEnd[sentence] ?? to)) return true;
  return place === anchor.clauseEnd && (isNewClause || isMark[slot] === true);
}

/** List the ways on from an instruction at a slot, the preferred first. */
export function waysOn(track: Track, pc: number, slot: number): readonly Way[] {
  const { code } = track;
  switch (code[pc]) {
    case op.take:
      return takes(track, pc, slot);
    case op.split:
      return [pc + 1, pc + 2].map((at) => ({ pc: operand(code, at), slot, end: slot }));
    case op.gap:
      return Array.from({ length: widthOfGap(track, pc, slot) + 1 }, (_, width) => ({
        pc: pc + 3,
        slot: slot + width,
        end: slot + width,
      }));
    default: {
      const next = step(track, pc, slot);
      return next < 0 ? none : [{ pc: target(code, pc), slot: next, end: next }];
    }
  }
}

/** Go one instruction on that goes one way only; -1 if it does not fit. */
export function step(track: Track, pc: number, slot: number): number {
  switch (track.code[pc]) {
    case op.take:
      return takesSlot(track, pc, slot) ? slot + 1 : -1;
    case op.refuse:
      return isAllowed(track, pc, slot) ? slot + 1 : -1;
    case op.any:
      return isWord(track, slot) ? slot + 1 : -1;
    case op.anchor:
      return isAt(track, operand(track.code, pc + 1), slot) ? slot : -1;
    default:
      return slot;
  }
}

/** Give the instruction to go on at behind one that goes one way only. */
export function target(code: Int32Array, pc: number): number {
  return code[pc] === op.jump ? operand(code, pc + 1) : behind(code, pc);
}

const none: readonly Way[] = [];

function takes(track: Track, pc: number, slot: number): readonly Way[] {
  const { code, field, to } = track;
  if (slot >= to) return none;
  const isTaken = takesSlot(track, pc, slot);
  const edges = field.edges[slot];
  if (!isTaken && !edges) return none;
  const next = behind(code, pc);
  const ways: Way[] = isTaken ? [{ pc: next, slot: slot + 1, end: slot + 1 }] : [];
  for (const edge of edges ?? []) {
    if (names(code, pc, edge.symbol)) ways.push({ pc: next, slot: edge.next, end: edge.end });
  }
  return ways;
}
