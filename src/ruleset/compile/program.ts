import { anchor, op, type Program } from "../../model/program.ts";
import type { Anchor, Element, Sequence, Stretch } from "../pattern/ast.ts";
import { PatternMistake } from "../pattern/mistake.ts";
import { findNeeds } from "./need.ts";
import type { NewProgram } from "./programs.ts";
import { isEmoji, isLeaf, type Leaf, type Symbols } from "./symbols.ts";

/**
 * Compile a parsed pattern. `origins`, where given, learns which element each instruction is of.
 *
 * @throws PatternMistake if it names what is not there, or has no word that must occur.
 */
export function compileProgram(
  sequence: Sequence,
  symbols: Symbols,
  origins: Stretch[] = [],
): Program {
  const captures: string[] = [];
  const whole = compileSequence(sequence, { code: [], captures, symbols, origins });
  const choices = choicesOf(sequence);
  if (choices.length === 1) return symbols.programs.add(whole);
  const kept = choices.map((choice) =>
    symbols.programs.add(compileSequence(choice, { code: [], captures, symbols, origins: [] })),
  );
  return symbols.programs.add({ ...whole, choices: kept });
}

/** List the alternatives of a pattern that is but a choice; of any other, itself. */
export function choicesOf(sequence: Sequence): readonly Sequence[] {
  const [only, ...more] = sequence;
  if (only?.type !== "group" || only.optional || more.length > 0) return [sequence];
  return only.alternatives.flatMap(choicesOf);
}

function compileSequence(sequence: Sequence, output: Output): NewProgram {
  const { code, captures, symbols } = output;
  emitSequence(sequence, output);
  code.push(op.match);
  return { code, captures, needs: findNeeds(sequence, symbols) };
}

interface Output {
  readonly code: number[];
  readonly captures: string[];
  readonly symbols: Symbols;
  readonly origins: Stretch[];
}

const anchors: Readonly<Record<Anchor, number>> = {
  "^": anchor.sentenceStart,
  $: anchor.sentenceEnd,
  "^^": anchor.clauseStart,
  $$: anchor.clauseEnd,
};

function emitSequence(sequence: Sequence, output: Output): void {
  for (const element of sequence) {
    if (element.optional) emitOptional(element, output);
    else emitElement(element, output);
  }
}

/** What may be absent is tried present first: of two matches that end alike, that with more captures counts. */
function emitOptional(element: Element, output: Output): void {
  const { code } = output;
  const at = code.push(op.split, 0, 0) - 3;
  code[at + 1] = code.length;
  emitElement(element, output);
  code[at + 2] = code.length;
}

function emitElement(element: Element, output: Output): void {
  const { code, origins } = output;
  const from = code.length;
  if (isLeaf(element)) emitLeaf(element, output);
  if (element.type === "any") code.push(op.any);
  if (element.type === "gap") code.push(op.gap, element.max, element.marks ? 1 : 0);
  if (element.type === "anchor") code.push(op.anchor, anchors[element.at]);
  if (element.type === "not") emitNot(element.element, output);
  if (element.type === "group") emitGroup(element.alternatives, output);
  if (element.type === "capture") emitCapture(element.name, element.sequence, output);
  // Those of the elements inside are there already.
  for (let at = from; at < code.length; at++) origins[at] ??= element;
}

function emitLeaf(leaf: Leaf, output: Output): void {
  if (isEmoji(leaf)) {
    output.code.push(op.anchor, anchor.emoji);
    return;
  }
  emitRows(output.symbols.rowsOf(leaf), output);
}

/** Emit rows of symbols of which any fits; single symbols together take one instruction. */
function emitRows(rows: readonly (readonly number[])[], output: Output): void {
  const single = output.symbols.joined(rows.filter((row) => row.length === 1).flat());
  const branches = rows
    .filter((row) => row.length > 1)
    .map((row) => () => {
      for (const symbol of row) output.code.push(op.take, 1, symbol);
    });
  if (single.length > 0) branches.push(() => output.code.push(op.take, single.length, ...single));
  emitBranches(branches, output.code);
}

function emitBranches(branches: readonly (() => void)[], code: number[]): void {
  const jumps: number[] = [];
  for (const [index, emit] of branches.entries()) {
    const isLast = index === branches.length - 1;
    const split = isLast ? -1 : code.push(op.split, 0, 0) - 3;
    if (!isLast) code[split + 1] = code.length;
    emit();
    if (isLast) continue;
    jumps.push(code.push(op.jump, 0) - 1);
    code[split + 2] = code.length;
  }
  for (const jump of jumps) code[jump] = code.length;
}

/** Emit alternatives in the order in which they are written; plain ones side by side become one. */
function emitGroup(alternatives: readonly Sequence[], output: Output): void {
  const branches: (() => void)[] = [];
  let plain: (readonly number[])[] | undefined;
  for (const sequence of alternatives) {
    const found = rowsOf(sequence, output.symbols);
    if (found && plain) plain.push(...found);
    else if (found) {
      const rows = [...found];
      plain = rows;
      branches.push(() => emitRows(rows, output));
    } else {
      plain = undefined;
      branches.push(() => emitSequence(sequence, output));
    }
  }
  emitBranches(branches, output.code);
}

/** Give the rows of an alternative that is one plain leaf; undefined of any other. */
function rowsOf(sequence: Sequence, symbols: Symbols): readonly (readonly number[])[] | undefined {
  const [leaf] = sequence;
  if (sequence.length !== 1 || !leaf || leaf.optional || !isLeaf(leaf)) return undefined;
  return isEmoji(leaf) ? undefined : symbols.rowsOf(leaf);
}

function emitNot(element: Element, output: Output): void {
  const refused = output.symbols.joined(singleSymbols(element, output.symbols));
  output.code.push(op.refuse, refused.length, ...refused);
}

/** List the symbols of an element that stands for one word, whichever. */
function singleSymbols(element: Element, symbols: Symbols): readonly number[] {
  if (element.type === "group" && !element.optional) {
    return element.alternatives.flatMap(([only, ...more]) => {
      if (!only || more.length > 0) throw new PatternMistake({ id: "patternNot" }, element);
      return singleSymbols(only, symbols);
    });
  }
  const isPlain = isLeaf(element) && !element.optional && !isEmoji(element);
  const rows = isPlain ? symbols.rowsOf(element) : [];
  if (rows.length === 0 || rows.some((row) => row.length !== 1)) {
    throw new PatternMistake({ id: "patternNot" }, element);
  }
  return rows.flat();
}

function emitCapture(name: string, sequence: Sequence, output: Output): void {
  const known = output.captures.indexOf(name);
  const slot = known < 0 ? output.captures.push(name) - 1 : known;
  output.code.push(op.open, slot);
  emitSequence(sequence, output);
  output.code.push(op.close, slot);
}
