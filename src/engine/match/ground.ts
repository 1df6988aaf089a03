import type { Program, Programs } from "../../model/program.ts";
import type { Field } from "../slots/field.ts";
import type { Occurrences } from "./occurrences.ts";

/** Programs made ready to run: rows of numbers, and by program what few of them have. */
export interface Code extends Pick<Programs, "start"> {
  code: Int32Array;
  captures: readonly Programs["captures"][Program][];
  choices: readonly (Programs["choices"][Program] | undefined)[];
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
    code: new Int32Array(code),
    start,
    captures: start.map((_, program) => captures[program] ?? none),
    choices: start.map((_, program) => choices[program]),
  };
}

const none: readonly string[] = [];
