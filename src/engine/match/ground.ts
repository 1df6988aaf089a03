import type { Program, Programs } from "../../model/program.ts";
import { asNumbers } from "../../model/row.ts";
import type { Field } from "../slots/field.ts";
import type { Occurrences } from "./occurrences.ts";

/** Programs made ready to run: rows of numbers, and by program what few of them have. */
export interface Code {
  code: Int32Array;
  /** Program -> where its instructions begin. */
  start: Int32Array;
  /** Program -> what it is beside its instructions: few are anything, and most are asked at each turn. */
  traits: Uint8Array;
  captures: ReadonlyMap<Program, readonly string[]>;
  choices: ReadonlyMap<Program, readonly Program[]>;
}

/** What a program may be, a bit each. */
const trait = { captures: 1, choice: 2 } as const;

/** What programs run on: a text, and where in it what they need occurs. */
export interface Ground {
  programs: Code;
  field: Field;
  occurrences: Occurrences;
}

/** Make programs ready to run. */
export function loadCode({ code, start, ...few }: Programs): Code {
  const captures = byProgram(few.captures);
  const choices = byProgram(few.choices);
  const traits = new Uint8Array(start.length);
  for (const program of captures.keys()) traits[program] = trait.captures;
  for (const program of choices.keys()) traits[program] = (traits[program] ?? 0) | trait.choice;
  return { code: asNumbers(code), start: asNumbers(start), traits, captures, choices };
}

/** Give the names of the captures of a program; undefined if it has none. */
export function capturesOf(
  { traits, captures }: Code,
  program: Program,
): readonly string[] | undefined {
  return ((traits[program] ?? 0) & trait.captures) !== 0 ? captures.get(program) : undefined;
}

/** Give the alternatives of a program that is but a choice; undefined if it is none. */
export function choicesOf(
  { traits, choices }: Code,
  program: Program,
): readonly Program[] | undefined {
  return ((traits[program] ?? 0) & trait.choice) !== 0 ? choices.get(program) : undefined;
}

function byProgram<Value>(record: Readonly<Record<Program, Value>>): ReadonlyMap<Program, Value> {
  return new Map(Object.entries(record).map(([program, value]) => [Number(program), value]));
}
