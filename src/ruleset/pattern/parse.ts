import type { Message } from "../../model/messages/index.ts";
import type { Element, Sequence, Stretch } from "./ast.ts";
import { PatternMistake } from "./mistake.ts";
import { type Lexeme, scan } from "./scan.ts";
import { readWord } from "./word.ts";

/**
 * Parse a pattern string.
 *
 * @throws PatternMistake at the first thing that cannot be read.
 */
export function parsePattern(pattern: string): Sequence {
  const cursor: Cursor = { lexemes: scan(pattern), at: 0, depth: 0, pattern };
  const sequence = parseSequence(cursor, []);
  const rest = cursor.lexemes[cursor.at];
  if (rest) throw mistake({ id: "patternBracket", values: { bracket: rest.text } }, rest);
  const whole = { start: 0, end: pattern.length };
  if (sequence.length === 0) throw mistake({ id: "patternEmpty" }, whole);
  refuseLooseGaps(sequence);
  if (sequence.every(canBeNothing)) {
    const id = pattern.includes("#emoji") ? "patternNoWord" : "patternOptional";
    throw mistake({ id }, whole);
  }
  return sequence;
}

interface Cursor {
  readonly lexemes: readonly Lexeme[];
  readonly pattern: string;
  at: number;
  /** Brackets that are open. */
  depth: number;
}

/** Brackets in brackets; whoever reads patterns calls itself for each. */
const deepest = 50;

/** Read elements up to one of the closing brackets, which is left. */
function parseSequence(cursor: Cursor, until: readonly string[]): Element[] {
  const elements: Element[] = [];
  for (;;) {
    const lexeme = cursor.lexemes[cursor.at];
    if (!lexeme || (lexeme.bracket && until.includes(lexeme.text))) return elements;
    cursor.at++;
    elements.push(parseElement(cursor, lexeme));
  }
}

function parseElement(cursor: Cursor, lexeme: Lexeme): Element {
  if (lexeme.bracket) return parseBracket(cursor, lexeme);
  const next = cursor.lexemes[cursor.at];
  // Before a bracket that closes, it is the mark.
  if (lexeme.text === "!" && next?.start === lexeme.end && brackets.has(next.text)) {
    cursor.at++;
    const { optional, ...element } = parseBracket(cursor, next);
    const refused = { ...element, optional: false };
    return { type: "not", element: refused, optional, start: lexeme.start, end: element.end };
  }
  return readWord(lexeme);
}

function parseBracket(cursor: Cursor, open: Lexeme): Element {
  const parse = brackets.get(open.text);
  if (!parse) throw mistake({ id: "patternBracket", values: { bracket: open.text } }, open);
  if (cursor.depth >= deepest) throw mistake({ id: "patternTooDeep" }, open);
  cursor.depth++;
  const element = parse(cursor, open);
  cursor.depth--;
  return element;
}

const brackets: ReadonlyMap<string, (cursor: Cursor, open: Lexeme) => Element> = new Map([
  ["[", parseGroup],
  ["<", parseCapture],
  ["{", parseLabel],
]);

function parseGroup(cursor: Cursor, open: Lexeme): Element {
  const alternatives: Sequence[] = [];
  for (;;) {
    const sequence = parseSequence(cursor, ["|", "]"]);
    const stop = take(cursor, open, "]");
    if (sequence.length === 0) throw mistake({ id: "patternEmptyChoice" }, stop);
    alternatives.push(sequence);
    if (stop.text === "]") {
      return { type: "group", alternatives, ...ending(open, stop) };
    }
  }
}

function parseCapture(cursor: Cursor, open: Lexeme): Element {
  const head = take(cursor, open, ">");
  const [, name] = /^([a-z][\w-]*):$/.exec(head.text) ?? [];
  if (head.bracket || !name) throw mistake({ id: "patternCapture" }, head);
  const sequence = parseSequence(cursor, [">"]);
  const stop = take(cursor, open, ">");
  if (sequence.length === 0) throw mistake({ id: "patternEmptyChoice" }, stop);
  return { type: "capture", name, sequence, ...ending(open, stop) };
}

function parseLabel(cursor: Cursor, open: Lexeme): Element {
  const name = take(cursor, open, "}");
  const stop = take(cursor, open, "}");
  if (name.bracket || stop.text !== "}") throw mistake({ id: "patternLabel" }, name);
  return { type: "label", name: name.text, ...ending(open, stop) };
}

/** Take the next lexeme; there must be one, else the bracket was never closed. */
function take(cursor: Cursor, open: Lexeme, close: string): Lexeme {
  const lexeme = cursor.lexemes[cursor.at++];
  if (lexeme) return lexeme;
  throw mistake({ id: "patternUnclosed", values: { open: open.text, close } }, open);
}

function ending(open: Lexeme, stop: Lexeme): Stretch & { optional: boolean } {
  return { start: open.start, end: stop.end, optional: stop.optional };
}

/** A gap holds two things apart; at an end it would hold nothing. */
function refuseLooseGaps(sequence: Sequence): void {
  for (const at of [0, -1] as const) {
    const loose = looseGap(sequence, at);
    if (loose) throw mistake({ id: "patternLooseGap" }, loose);
  }
}

/** Find a gap at one end of a sequence, or of what stands there. */
function looseGap(sequence: Sequence, at: 0 | -1): Element | undefined {
  const element = sequence.at(at);
  if (element?.type === "gap") return element;
  if (element?.type === "capture") return looseGap(element.sequence, at);
  if (element?.type !== "group") return undefined;
  return element.alternatives.map((one) => looseGap(one, at)).find((gap) => gap !== undefined);
}

/** Tell whether an element can stand for no words at all; emoji are none, they stand between them. */
function canBeNothing(element: Element): boolean {
  if (element.type === "class" && element.name === "emoji") return true;
  if (element.optional || element.type === "gap" || element.type === "anchor") return true;
  if (element.type === "group") return element.alternatives.some((one) => one.every(canBeNothing));
  return element.type === "capture" && element.sequence.every(canBeNothing);
}

function mistake(problem: Message, stretch: Stretch): PatternMistake {
  return new PatternMistake(problem, stretch);
}
