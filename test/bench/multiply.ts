import { findWords } from "../../src/engine/slots/word-finder.ts";
import { behind, op, type Program, type Programs } from "../../src/model/program.ts";
import type { Row } from "../../src/model/row.ts";
import type { Ruleset } from "../../src/model/rule.ts";
import type { WordList } from "../../src/model/vocabulary.ts";
import { indexWakes } from "../../src/ruleset/compile/wakes.ts";

const symbolKeys: ReadonlySet<string> = new Set(
  "symbol stem particle cancels apologetic labels".split(" "),
);
const programKeys: ReadonlySet<string> = new Set("program programs patterns all unless".split(" "));

/**
 * Add copies of the rules to a rule set, in each of which every word stands for another that is
 * about as common. Symbols of the copies are their own, but those that the engine itself gives.
 */
export function multiply(
  ruleset: Ruleset,
  times: number,
  ranks: ReadonlyMap<string, number>,
): Ruleset {
  const { vocabulary, rules } = ruleset;
  const symbols = [...rules, ...vocabulary.spans].map(({ symbol }) => symbol);
  const find = findWords(vocabulary.words);
  const listed = new Map(vocabulary.words.words.split(" ").map((word) => [word, find(word)]));
  const all = symbols.concat(Array.from(vocabulary.words.symbols));
  const size = 1 + all.reduce((most, symbol) => Math.max(most, symbol), 0);
  const own = new Set([...Object.values(vocabulary.classes), ...Object.values(vocabulary.clauses)]);
  const words: Record<string, number[]> = Object.create(null);
  const copies: Ruleset[] = [];
  for (let copy = 0; copy < times; copy++) {
    const shift = (symbol: number) => (own.has(symbol) ? symbol : symbol + copy * size);
    const swap = permute([...listed.keys()], ranks, copy);
    for (const [word, symbols] of listed) {
      for (const symbol of symbols) {
        const other = own.has(symbol) ? word : (swap.get(word) ?? word);
        words[other] ??= [];
        if (!words[other].includes(shift(symbol))) words[other].push(shift(symbol));
      }
    }
    copies.push(copyOf(ruleset, shift, copy));
  }
  return {
    ...ruleset,
    rules: copies.flatMap((copy) => copy.rules),
    programs: joined(copies.map(({ programs }) => programs)),
    vocabulary: {
      ...vocabulary,
      words: listOf(words),
      affixes: copies.flatMap((copy) => copy.vocabulary.affixes),
      spans: copies.flatMap((copy, at) =>
        copy.vocabulary.spans.filter(({ symbol }) => at === 0 || !own.has(symbol)),
      ),
    },
  };
}

function listOf(words: Readonly<Record<string, readonly number[]>>): WordList {
  const sorted = Object.keys(words).sort();
  const rows = sorted.map((word) => (words[word] ?? []).toSorted((a, b) => a - b));
  const rowStart = [0];
  for (const row of rows) rowStart.push((rowStart.at(-1) ?? 0) + row.length);
  return {
    words: sorted.join(" "),
    rowOf: sorted.map((_, at) => at),
    rowStart,
    symbols: rows.flat(),
  };
}

/** Pair words with others of like rank: the neighbours in a row, further apart with each copy. */
function permute(words: readonly string[], ranks: ReadonlyMap<string, number>, copy: number) {
  const last = ranks.size;
  const sorted = words.toSorted((a, b) => (ranks.get(a) ?? last) - (ranks.get(b) ?? last));
  const band = 12;
  return new Map(
    sorted.map((word, at) => {
      const start = at - (at % band);
      const other = sorted[start + (((at % band) + copy) % band)];
      return [word, other ?? word];
    }),
  );
}

function copyOf(ruleset: Ruleset, shift: (symbol: number) => number, copy: number): Ruleset {
  const first = copy * ruleset.programs.start.length;
  const move = (program: Program) => program + first;
  const numbers = (value: unknown, change: (one: number) => number): unknown => {
    if (typeof value === "number") return change(value);
    return Array.isArray(value) ? value.map(change) : value;
  };
  const copied: Ruleset = JSON.parse(JSON.stringify(ruleset), (key, value) => {
    if (symbolKeys.has(key)) return numbers(value, shift);
    return programKeys.has(key) ? numbers(value, move) : value;
  });
  return { ...copied, programs: copyOfPrograms(ruleset.programs, shift, copy) };
}

function copyOfPrograms(
  { captures, choices, ...rows }: Programs,
  shift: (symbol: number) => number,
  copy: number,
): Programs {
  const [code, start] = [Array.from(rows.code), Array.from(rows.start)];
  const [needs, needsStart] = [Array.from(rows.needs), Array.from(rows.needsStart)];
  const first = copy * start.length;
  const numbered = <Value>(record: Readonly<Record<Program, Value>>, of: (value: Value) => Value) =>
    Object.fromEntries(
      Object.entries(record).map(([program, value]) => [Number(program) + first, of(value)]),
    );
  return {
    code: shiftCode(code, shift, copy * code.length),
    start: start.map((at) => at + copy * code.length),
    needs: shiftNeeds(needs, shift),
    needsStart: needsStart.map((at) => at + copy * needs.length),
    // Those of all copies are indexed together.
    ...{ wakes: [], wakesStart: [], needed: [] },
    captures: numbered(captures, (names) => names),
    choices: numbered(choices, (programs) => programs.map((program) => program + first)),
  };
}

function shiftCode(code: readonly number[], shift: (symbol: number) => number, by: number) {
  const shifted = [...code];
  for (let at = 0; at < code.length; at = behind(code, at)) {
    const { from, change } = changeOf(code[at] ?? 0, shift, by);
    const operands = code.slice(at + from, behind(code, at)).map(change);
    if (from === 2) operands.sort((a, b) => a - b);
    shifted.splice(at + from, operands.length, ...operands);
  }
  return shifted;
}

/** Tell which operands of an instruction change, from the first on, and how. */
function changeOf(instruction: number, shift: (symbol: number) => number, by: number) {
  const isSymbols = instruction === op.take || instruction === op.refuse;
  if (isSymbols) return { from: 2, change: shift };
  const isJump = instruction === op.split || instruction === op.jump;
  return { from: 1, change: (operand: number) => (isJump ? operand + by : operand) };
}

function shiftNeeds(needs: readonly number[], shift: (symbol: number) => number) {
  const shifted = [...needs];
  for (let at = 0; at < needs.length; ) {
    for (let count = needs[at++] ?? 0; count > 0; count--) {
      const end = at + 2 + (needs[at + 1] ?? 0);
      for (at += 2; at < end; at++) shifted[at] = shift(needs[at] ?? 0);
    }
  }
  return shifted;
}

/** Put the programs of copies one behind the other. */
function joined(copies: readonly Programs[]): Programs {
  const all = (row: (copy: Programs) => Row) => copies.flatMap((copy) => Array.from(row(copy)));
  const needs = all((copy) => copy.needs);
  const needsStart = all((copy) => copy.needsStart);
  return {
    code: all(({ code }) => code),
    start: all(({ start }) => start),
    ...{ needs, needsStart, needed: symbolsIn(needs), ...indexWakes(needs, needsStart) },
    captures: Object.assign({}, ...copies.map(({ captures }) => captures)),
    choices: Object.assign({}, ...copies.map(({ choices }) => choices)),
  };
}

function symbolsIn(needs: readonly number[]): readonly number[] {
  const symbols = new Set<number>();
  for (let at = 0; at < needs.length; ) {
    for (let count = needs[at++] ?? 0; count > 0; count--) {
      const end = at + 2 + (needs[at + 1] ?? 0);
      for (at += 2; at < end; at++) symbols.add(needs[at] ?? 0);
    }
  }
  return [...symbols].sort((a, b) => a - b);
}
