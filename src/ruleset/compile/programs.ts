import { behind, op, type Program, type Programs } from "../../model/program.ts";
import { indexWakes } from "./wakes.ts";

/** What a pattern cannot do without: one of some symbols. */
export interface Need {
  symbols: readonly number[];
  /** How many slots a match can begin before it; -1 if there is no limit. */
  reach: number;
}

/** A program that is not among the others yet: its jumps are counted from its own beginning. */
export interface NewProgram {
  code: readonly number[];
  captures: readonly string[];
  /** The rarest first. */
  needs: readonly Need[];
  choices?: readonly Program[];
}

/** Puts programs one behind the other. */
export class ProgramsBuilder {
  /** The symbols that instructions name. */
  readonly #named = new Set<number>();
  readonly #code: number[] = [];
  readonly #start: number[] = [];
  readonly #needs: number[] = [];
  readonly #needsStart: number[] = [];
  readonly #needed = new Set<number>();
  readonly #captures: Record<Program, readonly string[]> = {};
  readonly #choices: Record<Program, readonly Program[]> = {};

  /** Add a program; gives its number. */
  add({ code, captures, needs, choices }: NewProgram): Program {
    const start = this.#code.length;
    const program = this.#start.push(start) - 1;
    this.#code.push(...moved(code, start));
    for (const symbol of namedIn(code)) this.#named.add(symbol);
    this.#needsStart.push(this.#needs.length);
    this.#needs.push(needs.length);
    for (const { symbols, reach } of needs) {
      this.#needs.push(reach, symbols.length, ...symbols);
      for (const symbol of symbols) this.#needed.add(symbol);
    }
    if (captures.length > 0) this.#captures[program] = captures;
    if (choices) this.#choices[program] = choices;
    return program;
  }

  /** Tell whether programs look for a symbol. */
  has(symbol: number): boolean {
    return this.#named.has(symbol) || this.#needed.has(symbol);
  }

  /** List the symbols of which one is what a program needs and seldom finds. */
  rarestOf(program: Program): readonly number[] {
    const at = this.#needsStart[program] ?? 0;
    return this.#needs.slice(at + 3, at + 3 + (this.#needs[at + 2] ?? 0));
  }

  build(): Programs {
    return {
      code: this.#code,
      start: this.#start,
      needs: this.#needs,
      needsStart: this.#needsStart,
      ...indexWakes(this.#needs, this.#needsStart),
      needed: [...this.#needed].sort((a, b) => a - b),
      captures: this.#captures,
      choices: this.#choices,
    };
  }
}

/** Let jumps lead to where the program now is. */
function moved(code: readonly number[], start: number): readonly number[] {
  const row = [...code];
  for (let pc = 0; pc < row.length; pc = behind(row, pc)) {
    const targets = row[pc] === op.split ? 2 : row[pc] === op.jump ? 1 : 0;
    for (let at = pc + 1; at <= pc + targets; at++) row[at] = (row[at] ?? 0) + start;
  }
  return row;
}

/** List the symbols that instructions take or refuse. */
function namedIn(code: readonly number[]): readonly number[] {
  const named: number[] = [];
  for (let pc = 0; pc < code.length; pc = behind(code, pc)) {
    const names = code[pc] === op.take || code[pc] === op.refuse;
    if (names) named.push(...code.slice(pc + 2, behind(code, pc)));
  }
  return named;
}
