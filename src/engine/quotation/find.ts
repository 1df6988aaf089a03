import type { Block } from "../../model/document.ts";
import type { Interval } from "../match/condition/intervals.ts";

/** Words between quotation marks, by offsets in the text's value, the marks included. */
export interface Quotation extends Interval {
  /** The quotation that it stands in. */
  parent: Quotation | undefined;
}

/** Find the quotations in the blocks of a text, by rising start; none goes beyond its block. */
export function findQuotations(value: string, blocks: readonly Block[]): readonly Quotation[] {
  return blocks
    .filter(({ quoted }) => !quoted)
    .flatMap(({ start, end }) => nest(pairMarks(value.slice(start, end), start)));
}

/** An opening mark that waits for the other one. */
interface Open {
  at: number;
  closers: string;
  /** Where it may have been closed already, by what may also be an apostrophe: “de klanten’ …”. */
  end?: number;
}

const marks = /[“”„‟«»"‘’‚‹›']/g;
const closersOf: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "”“"],
  ["‟", "”"],
  ["”", "”"],
  ["«", "»"],
  ['"', '"'],
  ["‘", "’"],
  ["‚", "’‘"],
  ["‹", "›"],
  ["'", "'"],
]);

function pairMarks(source: string, offset: number): readonly Interval[] {
  const pairs: Interval[] = [];
  const stack: Open[] = [];

  for (const { 0: mark, index } of source.matchAll(marks)) {
    const at = stack.findLastIndex(({ closers }) => closers.includes(mark));
    const last = stack[at];
    if (last && closes(source, index)) close(last, at, index + 1);
    else if (opens(source, index)) open(closersOf.get(mark) ?? "", index);
  }
  settle(0);
  return pairs;

  function close(last: Open, at: number, end: number): void {
    const isSure = !isPossessive(source, end - 1);
    if (isSure || last.end === undefined) last.end = end;
    if (isSure) settle(at);
  }

  /** Of its kind none opens inside another: what was perhaps closed is, and what was not is none. */
  function open(closers: string, at: number): void {
    const same = stack.findIndex((one) => one.closers === closers);
    if (same >= 0) settle(same);
    stack.push({ at, closers });
  }

  function settle(from: number): void {
    for (const { at, end } of stack.splice(from)) {
      if (end !== undefined) pairs.push({ start: at + offset, end: end + offset });
    }
  }
}

const letter = /[\p{L}\p{M}\p{N}]/u;
/** Words that an apostrophe begins: “’s avonds”, “’t”, “’em”, “’90s”. */
const elided = /^['‘’](?:[stnkmrd]|ns|em|til|till|cause|tis|twas|bout|\d\ds?)(?![\p{L}\p{N}])/iu;

function opens(source: string, at: number): boolean {
  const mark = source.charAt(at);
  if (mark === "«") return true;
  const before = source.charAt(at - 1);
  const isBehindWord = before !== "" && !/[\s([{<:/–—“”„‟«"‘‚‹'-]/.test(before);
  const next = source.charAt(at + 1);
  if (!closersOf.has(mark) || isBehindWord || next === "" || /\s/.test(next)) return false;
  return !elided.test(source.slice(at, at + 8));
}

function closes(source: string, at: number): boolean {
  if (source.charAt(at) === "»") return true;
  return /\S/.test(source.charAt(at - 1)) && !letter.test(source.charAt(at + 1));
}

/** Tell whether a mark may be that of a possessive: “the customers’ parcels”. */
function isPossessive(source: string, at: number): boolean {
  return /^[szx]['’] \p{L}/iu.test(source.slice(at - 1, at + 3));
}

/** Let each know in which it stands. A pair that another one cuts through is none. */
function nest(pairs: readonly Interval[]): readonly Quotation[] {
  const found: Quotation[] = [];
  let parent: Quotation | undefined;
  for (const { start, end } of pairs.toSorted((a, b) => a.start - b.start)) {
    while (parent && parent.end <= start) parent = parent.parent;
    if (parent && parent.end < end) continue;
    const quotation = { start, end, parent };
    found.push(quotation);
    parent = quotation;
  }
  return found;
}
