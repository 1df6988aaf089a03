import type { Program, Programs } from "../../model/program.ts";
import { asNumbers } from "../../model/row.ts";
import type { Field } from "../slots/field.ts";
import type { Occurrences } from "./occurrences.ts";

/** Programs made ready to run: rows of numbers, and by program what few of them have. */
export interface Code extends Pick<Programs, "start"> {
  code: Int32Array;
  captures: ReadonlyMap<Program, readonly string[]>;
  choices: ReadonlyMap<Program, readonly Program[]>;
}

/** What programs run on: a text, and where in it what they need occurs. */
export interface Ground {
  programs: Code;
  field: Field;
  occurrences: Occurrences;
}

/** Make programs ready to run. */
export function loadCode({ code, start, captures, choices }: Programs): Code {
  return {
    code: asNumbers(code),
    start,
    captures: byProgram(captures),
    choices: byProgram(choices),
  };
}

function byProgram<Value>(record: Readonly<Record<Program, Value>>): ReadonlyMap<Program, Value> {
  return new Map(Object.entries(record).map(([program, value]) => [Number(program), value]));
}
