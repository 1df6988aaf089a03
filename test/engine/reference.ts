import type { Token } from "../../src/model/sentence.ts";
import type { Element, Sequence } from "../../src/ruleset/pattern/ast.ts";
import { parsePattern } from "../../src/ruleset/pattern/parse.ts";
import { type Line, lineOf, type ReferenceWords } from "./reference-line.ts";

/** Where a pattern fits: slots, end exclusive. */
export interface ReferenceHit {
  start: number;
  end: number;
  /** The captures of all ways that end there, the preferred first. */
  captures: readonly Captures[];
}

/** By name, in slots, end exclusive. */
export type Captures = Readonly<Record<string, readonly [number, number]>>;

/** A way through part of a pattern. */
interface State {
  /** Where the pattern goes on. */
  slot: number;
  /** How far it reached: further where a particle came later. */
  end: number;
  captures: Captures;
}

/** What can be looked into: a sentence, and what was labelled in it. */
interface Scene {
  line: Line;
  words: ReferenceWords;
  labels: Readonly<Record<string, readonly { start: number; end: number }[]>>;
}

/** Find where a pattern fits, as the card says and slowly: leftmost, then shortest, none overlapping. */
export function findByCard(
  pattern: string,
  tokens: readonly Token[],
  words: ReferenceWords,
  labels: Scene["labels"] = {},
): { line: Line; hits: readonly ReferenceHit[] } {
  const scene = { line: lineOf(tokens, words), words, labels };
  const hits: ReferenceHit[] = [];
  let free = 0;
  for (let start = 0; start < scene.line.slots.length; start++) {
    if (start < free) continue;
    const begin = { slot: start, end: start, captures: {} };
    const states = through(parsePattern(pattern), begin, scene).filter(({ end }) => end > start);
    const end = Math.min(...states.map((state) => state.end));
    if (states.length === 0) continue;
    const captures = states.filter((state) => state.end === end).map((state) => state.captures);
    hits.push({ start, end, captures });
    free = end;
  }
  return { line: scene.line, hits };
}

/** Go through a sequence in all ways, the preferred first. */
function through(sequence: Sequence, state: State, scene: Scene): readonly State[] {
  const [element, ...rest] = sequence;
  if (!element) return [state];
  const present = waysOf(element, state, scene);
  const ways = element.optional ? [...present, state] : present;
  return ways.flatMap((way) => through(rest, way, scene));
}

function waysOf(element: Element, state: State, scene: Scene): readonly State[] {
  const { slot, end, captures } = state;
  const { line } = scene;
  const on = (next: number, reached = next) => ({
    slot: next,
    end: Math.max(end, reached),
    captures,
  });
  switch (element.type) {
    case "any":
      return isWord(line, slot) ? [on(slot + 1)] : [];
    case "not":
      return isWord(line, slot) && !carries(element.element, slot, scene) ? [on(slot + 1)] : [];
    case "gap":
      return gapEnds(element, slot, line).map((next) => on(next));
    case "group":
      return element.alternatives.flatMap((one) => through(one, state, scene));
    case "capture":
      return capture(element.name, element.sequence, state, scene);
    case "anchor":
      return isAt(element.at, slot, line) ? [state] : [];
    case "class":
      if (element.name === "emoji") return line.emoji.has(slot) ? [state] : [];
      return leafEnds(element, slot, scene).map((one) => on(one.next, one.end));
    default:
      return leafEnds(element, slot, scene).map((one) => on(one.next, one.end));
  }
}

function capture(name: string, sequence: Sequence, state: State, scene: Scene): readonly State[] {
  const begin = { ...state, end: state.slot };
  return through(sequence, begin, scene).map((way) => {
    const taken = { ...way.captures };
    delete taken[name];
    if (way.end > state.slot) taken[name] = [state.slot, way.end];
    return { ...way, end: Math.max(state.end, way.end), captures: taken };
  });
}

function isWord({ slots }: Line, slot: number): boolean {
  return slots[slot]?.isMark === false;
}

function carries(element: Element, slot: number, scene: Scene): boolean {
  if (element.type === "group") {
    return element.alternatives.some(([only]) => only && carries(only, slot, scene));
  }
  return leafEnds(element, slot, scene).length > 0;
}

/** “Up to so many words”; of marks, where they are allowed, as many and three. */
function gapEnds({ max, marks }: { max: number; marks: boolean }, slot: number, line: Line) {
  const ends = [slot];
  for (let next = slot + 1; next <= line.slots.length; next++) {
    const taken = line.slots.slice(slot, next);
    const markCount = taken.filter(({ isMark }) => isMark).length;
    if (taken.length - markCount > max || markCount > (marks ? max + 3 : 0)) break;
    ends.push(next);
  }
  return ends;
}

function isAt(at: "^" | "$" | "^^" | "$$", slot: number, { slots }: Line): boolean {
  const isStart = slots.slice(0, slot).every(({ isMark }) => isMark);
  const isEnd = slots.slice(slot).every(({ isMark }) => isMark);
  const begins = slot > 0 && slot < slots.length && slots[slot]?.clause !== slots[slot - 1]?.clause;
  if (at === "^") return isStart;
  if (at === "$") return isEnd;
  if (at === "^^") return isStart || begins;
  return isEnd || begins || slots[slot]?.isMark === true;
}

interface End {
  next: number;
  end: number;
}

/** List where what a name or a word stands for ends, if it begins at a slot, the nearest first. */
function leafEnds(element: Element, slot: number, scene: Scene): readonly End[] {
  const { line, words, labels } = scene;
  const single = (fits: boolean) => (fits ? [{ next: slot + 1, end: slot + 1 }] : []);
  switch (element.type) {
    case "word":
      return ordered(wordEnds(element.text, slot, scene));
    case "mark":
      return single(line.slots[slot]?.isMark === true && says(line, slot, element.mark));
    case "prefix":
      return ordered(partEnds((word) => word.startsWith(element.text), slot, line));
    case "suffix":
      return ordered(partEnds((word) => word.endsWith(element.text), slot, line));
    case "lemma":
      return ordered(lemmaEnds(element.name, slot, scene));
    case "set":
      return memberEnds(words.sets[element.name] ?? [], slot, scene);
    case "class": {
      const members = memberEnds(words.classes[element.name] ?? [], slot, scene);
      return [...single(line.slots[slot]?.classes.includes(element.name) === true), ...members];
    }
    case "label":
      return (labels[element.name] ?? [])
        .filter(({ start }) => start === slot)
        .map(({ end }) => ({ next: end, end }));
    default:
      throw new Error(`Unexpected ${element.type}`);
  }
}

function memberEnds(members: readonly string[], slot: number, scene: Scene): readonly End[] {
  const begin = { slot, end: slot, captures: {} };
  const ends = members.flatMap((member) => through(parsePattern(member), begin, scene));
  return ordered(ends.map((state) => ({ next: state.slot, end: state.end })));
}

function lemmaEnds(name: string, slot: number, scene: Scene): readonly End[] {
  const { forms, split } = scene.words.lemmas[name] ?? { forms: [] };
  const ends = forms.flatMap((form) => phraseEnds(form.split(" "), slot, scene));
  const { slots } = scene.line;
  if (!split?.stems.some((stem) => says(scene.line, slot, stem))) return ends;
  const particles = slots.flatMap((one, at) =>
    at > slot && one.clause === slots[slot]?.clause && says(scene.line, at, split.particle)
      ? [at]
      : [],
  );
  // Of particles side by side the first.
  const last = particles.findLast(
    (at) => at === slot + 1 || !says(scene.line, at - 1, split.particle),
  );
  return last === undefined ? ends : [...ends, { next: slot + 1, end: last + 1 }];
}

function phraseEnds(phrase: readonly string[], slot: number, scene: Scene): readonly End[] {
  const [word, ...rest] = phrase;
  if (word === undefined) return [{ next: slot, end: slot }];
  return wordEnds(word, slot, scene).flatMap(({ next }) => phraseEnds(rest, next, scene));
}

/** A contraction in a pattern stands for each of its readings. */
function wordEnds(word: string, slot: number, scene: Scene): readonly End[] {
  const { contractions, clitics } = scene.words;
  const clitic = Object.keys(clitics).find(
    (end) => word.endsWith(end) && word.length > end.length && !(word in contractions),
  );
  const rows = clitic ? [[word.slice(0, -clitic.length), clitic]] : undefined;
  return (rows ?? contractions[word] ?? [[word]]).flatMap((row) =>
    row.reduce<readonly End[]>(
      (ends, one) => ends.flatMap(({ next }) => partEnds((it) => it === one, next, scene.line)),
      [{ next: slot, end: slot }],
    ),
  );
}

/** Where a word ends that begins at a slot: behind it, or behind all that it is short for. */
function partEnds(fits: (word: string) => boolean, slot: number, { slots }: Line): readonly End[] {
  const here = slots[slot];
  const ends = here?.words.some(fits) ? [{ next: slot + 1, end: slot + 1 }] : [];
  const whole = here?.whole.some(fits) ? [{ next: here.wholeEnd, end: here.wholeEnd }] : [];
  return [...ends, ...whole];
}

function says({ slots }: Line, slot: number, word: string): boolean {
  return slots[slot]?.words.includes(word) === true;
}

/** The nearest first, each once. */
function ordered(ends: readonly End[]): readonly End[] {
  return ends
    .filter(
      (one, at) => ends.findIndex(({ next, end }) => next === one.next && end === one.end) === at,
    )
    .toSorted((a, b) => a.next - b.next || a.end - b.end);
}
