import type { Span } from "../../model/map.ts";
import { op, type Program } from "../../model/program.ts";
import type { Stop, Trail } from "../../model/trace.ts";
import type { Ground } from "../match/ground.ts";
import { type Track, trackOf, waysOn } from "../match/program/track.ts";
import type { WordsAt } from "./words.ts";

/** Tell how far a pattern came in a sentence in which it does not fit. */
export function findStop(
  program: Program,
  trail: Trail,
  ground: Ground,
  sentence: number,
  wordsAt: WordsAt,
): Stop {
  const failures = findFailures(program, trail, ground, sentence);
  const [best, ...others] = failures.sort(byProgress);
  if (!best) return { wanted: trail.pattern };
  const { start, from } = best;
  const same = [best, ...others].filter((one) => byProgress(one, best) === 0);
  const to = ground.field.first[sentence + 1] ?? from;
  return {
    ...(from > start && { after: wordsAt(start, from) }),
    wanted: writeWanted(trail.pattern, same),
    ...(from < to && { instead: wordsAt(from, from + 1).text }),
  };
}

/** A place where nothing went on. */
interface Failure {
  /** Slots: where the try began, and up to where words were taken. */
  start: number;
  from: number;
  /** Which of the elements side by side it is. */
  element: number;
  /** What of the pattern did not fit. */
  origin: Span;
  /** What stands before that in the pattern and takes no words of its own: gaps, anchors. */
  leads: readonly Span[];
}

interface State extends Pick<Failure, "from" | "leads"> {
  pc: number;
  slot: number;
}

function findFailures(
  program: Program,
  { elements, origins, pattern }: Trail,
  { programs, field }: Ground,
  sentence: number,
): Failure[] {
  const { code } = programs;
  const begin = programs.start[program] ?? 0;
  const track = trackOf(code, field, sentence);
  const first = field.first[sentence] ?? 0;
  const to = field.first[sentence + 1] ?? first;
  const seen = new Set<number>();
  const failures: Failure[] = [];
  for (let start = first; start < to; start++) {
    const states: State[] = [{ pc: begin, slot: start, from: start, leads: [] }];
    for (let state = states.pop(); state; state = states.pop()) {
      const key = state.pc * (to - first + 1) + state.slot - first;
      if (seen.has(key) || code[state.pc] === op.match) continue;
      seen.add(key);
      const origin = origins[state.pc - begin] ?? { start: 0, end: pattern.length };
      const next = stepsFrom(state, origin, track);
      states.push(...next);
      if (next.length > 0) continue;
      const element = elements.findIndex(({ end }) => origin.start < end);
      failures.push({ start, from: state.from, element, origin, leads: state.leads });
    }
  }
  return failures;
}

const takers: ReadonlySet<number> = new Set([op.take, op.refuse, op.any]);

function stepsFrom(state: State, origin: Span, track: Track): State[] {
  const kind = track.code[state.pc] ?? op.match;
  const isLead = kind === op.gap || kind === op.anchor;
  const leads = isLead ? [...state.leads, origin] : state.leads;
  return waysOn(track, state.pc, state.slot).map(({ pc, slot }) =>
    takers.has(kind) ? { pc, slot, from: slot, leads: [] } : { pc, slot, from: state.from, leads },
  );
}

/** Further in the pattern comes first, then with more words, then earlier in the sentence. */
function byProgress(one: Failure, other: Failure): number {
  return (
    other.element - one.element ||
    other.from - other.start - (one.from - one.start) ||
    one.start - other.start
  );
}

/** Write what would have had to stand there; what is part of something larger that would, is in that. */
function writeWanted(pattern: string, failures: readonly Failure[]): string {
  const origins = failures.map(({ origin }) => origin);
  const outer = origins.filter(
    ({ start, end }, index) =>
      !origins.some(
        (one, at) =>
          one.start <= start && one.end >= end && (one.end - one.start > end - start || at < index),
      ),
  );
  const texts = outer
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => pattern.slice(start, end));
  const leads = failures[0]?.leads ?? [];
  const before = leads.map(({ start, end }) => `${pattern.slice(start, end)} `);
  return before.join("") + texts.join(" | ");
}
