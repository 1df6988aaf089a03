import type { Program } from "../../model/program.ts";

/** What carries a symbol. */
export interface Entry {
  /** What it was asked for as, with its sigil; what has none the engine itself asks for. */
  key: string;
  symbol: number;
  /** Single folded words. */
  forms: Set<string>;
  /** Patterns for what is more than a word. */
  programs: Program[];
  /** Stem and particle, each a symbol, of what comes in two pieces. */
  split?: { stem: number; particle: number };
  /** Slots it takes at most; -1 if there is no limit. */
  width: number;
  /** Symbols of the labels that its patterns ask for. */
  labels: Set<number>;
}

/** The names that patterns have asked for so far, each with its symbol; numbers run from 1. */
export class Entries {
  readonly #byKey = new Map<string, Entry>();
  readonly #bySymbol: Entry[] = [];
  readonly #defined: Entry[] = [];

  /** Find what a name stands for; the first time, define it. */
  of(key: string, define: (entry: Entry) => void): Entry {
    const known = this.#byKey.get(key);
    if (known) return known;
    const symbol = this.#byKey.size + 1;
    const made = { forms: new Set<string>(), programs: [], labels: new Set<number>() };
    const entry: Entry = { key, symbol, width: 1, ...made };
    this.#byKey.set(key, entry);
    this.#bySymbol[symbol] = entry;
    define(entry);
    this.#defined.push(entry);
    return entry;
  }

  /** Put symbols that but stand for words into one; what is left rises. */
  joined(symbols: readonly number[]): readonly number[] {
    const single = [...new Set(symbols)].sort((a, b) => a - b);
    const plain = single.flatMap((symbol) => this.#bySymbol[symbol] ?? []).filter(isPlain);
    if (plain.length < 2) return single;
    const numbers = plain.map(({ symbol }) => symbol);
    const { symbol } = this.of(`[${numbers.join(" ")}]`, (entry) => {
      for (const { forms } of plain) for (const form of forms) entry.forms.add(form);
      entry.width = Math.max(...plain.map(({ width }) => width));
    });
    return [symbol, ...single.filter((one) => !numbers.includes(one))].sort((a, b) => a - b);
  }

  /** Tell what carries a symbol. */
  at(symbol: number): Entry | undefined {
    return this.#bySymbol[symbol];
  }

  /** Find a symbol that was asked for. */
  find(key: string): number | undefined {
    return this.#byKey.get(key)?.symbol;
  }

  /** Find the symbols of those of some names that were asked for with a sigil. */
  symbolsOf(names: readonly string[], sigil: string): Readonly<Record<string, number>> {
    return Object.fromEntries(
      names.flatMap((name) => {
        const symbol = this.find(sigil + name);
        return symbol === undefined ? [] : [[name, symbol] as const];
      }),
    );
  }

  /** List the entries, each behind those that it is made of. */
  inOrder(): readonly Entry[] {
    return this.#defined;
  }
}

/** Forms of what is joined, at most: to write a long set down twice costs more than it spares. */
const mostForms = 30;

/** Tell whether words carry a symbol, few of them, and nothing else will. */
function isPlain({ forms, programs, split }: Entry): boolean {
  return forms.size > 0 && forms.size <= mostForms && programs.length === 0 && split === undefined;
}
