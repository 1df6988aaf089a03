import { marksBeside } from "../../model/program.ts";
import type { Element, Sequence } from "../pattern/ast.ts";
import { PatternMistake } from "../pattern/mistake.ts";
import type { Need } from "./programs.ts";
import { isEmoji, isLeaf, type Symbols } from "./symbols.ts";

/** What is kept of what a pattern needs: more would seldom tell anything. */
const most = 4;

/**
 * List what a pattern cannot do without, the rarest first: where one of it does not occur, nothing is tried.
 *
 * @throws PatternMistake if there is nothing that is sure to occur.
 */
export function findNeeds(sequence: Sequence, symbols: Symbols): readonly Need[] {
  const needs = rarestFirst(needsOf(sequence, symbols), symbols).slice(0, most);
  if (needs.length > 0) return needs;
  const end = sequence.at(-1)?.end ?? 0;
  throw new PatternMistake({ id: "patternNoWord" }, { start: 0, end });
}

function needsOf(sequence: Sequence, symbols: Symbols): readonly Need[] {
  let before = 0;
  return sequence.flatMap((element) => {
    const reach = before;
    before = sum(before, widthOf(element, symbols));
    return needsOfElement(element, symbols).map((need) => ({
      ...need,
      reach: sum(reach, need.reach),
    }));
  });
}

function needsOfElement(element: Element, symbols: Symbols): readonly Need[] {
  if (element.optional) return [];
  if (element.type === "capture") return needsOf(element.sequence, symbols);
  if (element.type === "group") return needsOfAny(element.alternatives, symbols);
  if (!isLeaf(element)) return [];
  // Of a contraction's row the last symbol is as sure as the first, and no further.
  const firsts = symbols.rowsOf(element).flatMap((row) => row.slice(0, 1));
  return [{ symbols: symbols.joined(firsts), reach: 0 }];
}

/** What a choice needs is what its alternatives need, one or the other. */
function needsOfAny(alternatives: readonly Sequence[], symbols: Symbols): readonly Need[] {
  const needs = alternatives.flatMap((sequence) =>
    rarestFirst(needsOf(sequence, symbols), symbols).slice(0, 1),
  );
  if (needs.length < alternatives.length) return [];
  const reach = widest(needs.map((need) => need.reach));
  return [{ symbols: symbols.joined(needs.flatMap((need) => need.symbols)), reach }];
}

function rarestFirst(needs: readonly Need[], symbols: Symbols): readonly Need[] {
  const cost = (need: Need) =>
    need.symbols.reduce((total, symbol) => total + symbols.costOf(symbol), 0);
  return needs
    .map((need) => ({ need, cost: cost(need) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ need }) => need);
}

/** Tell how many slots an element takes at most; -1 if there is no limit. */
function widthOf(element: Element, symbols: Symbols): number {
  if (element.type === "any" || element.type === "not") return 1;
  if (element.type === "anchor" || isEmoji(element)) return 0;
  if (element.type === "gap") return element.marks ? 2 * element.max + marksBeside : element.max;
  if (element.type === "capture") return widthOfRow(element.sequence, symbols);
  if (element.type === "group") {
    return widest(element.alternatives.map((sequence) => widthOfRow(sequence, symbols)));
  }
  const rows = symbols.rowsOf(element);
  return widest(rows.map((row) => row.map((one) => symbols.widthOf(one)).reduce(sum, 0)));
}

function widthOfRow(sequence: Sequence, symbols: Symbols): number {
  return sequence.map((element) => widthOf(element, symbols)).reduce(sum, 0);
}

function widest(widths: readonly number[]): number {
  return widths.includes(-1) ? -1 : Math.max(0, ...widths);
}

function sum(a: number, b: number): number {
  return a < 0 || b < 0 ? -1 : a + b;
}
