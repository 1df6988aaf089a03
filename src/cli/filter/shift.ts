import type { Outcome } from "../../lint.ts";

/** So far lies a piece from the beginning of its file. */
export interface Shift {
  lines: number;
  /** In UTF-16 units. */
  offset: number;
}

/** Say of what was found in a piece of a file where it stands in the whole. */
export function shifted(outcome: Outcome, by: Shift): Outcome {
  const { file, failures } = outcome;
  return {
    ...outcome,
    ...(file && { file: shiftedPlaces(file, by) }),
    failures: failures.map((failure) =>
      failure.line === undefined ? failure : { ...failure, line: failure.line + by.lines },
    ),
  };
}

/** A report has points at every depth; nothing else in it has both a line and an offset. */
function shiftedPlaces<Value>(value: Value, by: Shift): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => shiftedPlaces(item, by)) as Value;
  if ("line" in value && "offset" in value) {
    return {
      ...value,
      line: Number(value.line) + by.lines,
      offset: Number(value.offset) + by.offset,
    };
  }
  const entries = Object.entries(value).map(([key, item]) => [key, shiftedPlaces(item, by)]);
  return Object.fromEntries(entries) as Value;
}
