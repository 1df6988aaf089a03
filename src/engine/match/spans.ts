import type { Program } from "../../model/program.ts";
import type { SpanDefinition } from "../../model/vocabulary.ts";
import { addEdge, type Edge, type Field } from "../slots/field.ts";
import type { Ground } from "./ground.ts";
import type { Occurrences } from "./occurrences.ts";
import type { Trial } from "./plan.ts";
import { EndFinder } from "./program/ends.ts";
import { trackOf } from "./program/track.ts";
import { eachStart } from "./search.ts";

/**
 * Find the stretches of a text that carry a symbol which is more than a word, and let them carry
 * it: all that begin at a slot, for what follows in a pattern may want the longer one.
 */
export function markSpan(
  { symbol, split }: SpanDefinition,
  trials: readonly Pick<Trial, "program">[],
  ground: Ground,
): void {
  const { field, occurrences } = ground;
  const mark = (start: number, edge: Edge) => {
    if (addEdge(field, start, edge)) occurrences.add(symbol, start);
  };
  for (const { program } of trials) {
    if (program !== undefined) markProgram(symbol, program, ground, mark);
    else if (split) markSplit(symbol, split, field, occurrences, mark);
  }
}

type Mark = (start: number, edge: Edge) => void;

function markProgram(symbol: number, program: Program, ground: Ground, mark: Mark): void {
  const { code, start } = ground.programs;
  eachStart(
    program,
    ground,
    (sentence) => new EndFinder(trackOf(code, ground.field, sentence), start[program] ?? 0),
    (finder, start) => {
      for (const { next, end } of finder.from(start)) mark(start, { symbol, next, end });
    },
  );
}

/** Join stems with their particles, which close the clause: “bied … aan”. */
function markSplit(
  symbol: number,
  { stem, particle }: NonNullable<SpanDefinition["split"]>,
  { clause }: Field,
  occurrences: Occurrences,
  mark: Mark,
): void {
  const stems = [...occurrences.of(stem)];
  if (stems.length === 0) return;
  const lastOf = new Map<number, number>();
  let before = -1;
  for (const slot of occurrences.of(particle)) {
    // Of two in a row the second belongs to what follows: “bieden … aan aan iedereen”.
    if (slot !== before + 1 || clause[slot] !== clause[before]) lastOf.set(clause[slot] ?? 0, slot);
    before = slot;
  }
  for (const slot of stems) {
    const last = lastOf.get(clause[slot] ?? 0) ?? slot;
    if (last > slot) mark(slot, { symbol, next: slot + 1, end: last + 1 });
  }
}
