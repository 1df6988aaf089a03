import type { Program } from "../../model/program.ts";
import { choicesOf, type Ground } from "./ground.ts";
import type { Lead, Occurrences } from "./occurrences.ts";
import { enterSentence, findAt, type Hit, type Run, startRun } from "./program/run.ts";
import { among, everywhere, type Sentences } from "./sentences.ts";

/** Find where a program fits in a sentence: for each start the shortest, overlapping or not. */
export function findHits(program: Program, ground: Ground, sentence: number): readonly Hit[] {
  return findAllHits(program, ground, among([sentence]));
}

/** Find where a program fits in some sentences, by rising start. */
export function findAllHits(
  program: Program,
  ground: Ground,
  sentences: Sentences,
): readonly Hit[] {
  const choices = choicesOf(ground.programs, program);
  if (!choices) return findInAll(program, ground, sentences);
  let found = none;
  for (const choice of choices) {
    const hits = findInAll(choice, ground, sentences);
    if (hits.length > 0) found = found.length > 0 ? [...found, ...hits] : hits;
  }
  return found.length > 1 ? found.toSorted((a, b) => a.start - b.start || a.end - b.end) : found;
}

/** Go through the starts from which a program may fit; `enter` makes of each sentence what tries them. */
export function eachStart<State>(
  program: Program,
  { field: { sentenceOf, first }, occurrences }: Ground,
  enter: (sentence: number) => State,
  tryAt: (state: State, start: number) => void,
): void {
  const lead = occurrences.leadOf(program, everywhere);
  if (!lead) return;
  const { slots } = lead;
  for (let at = 0; at < slots.length; ) {
    const sentence = sentenceOf[slots[at] ?? 0] ?? 0;
    const from = first[sentence] ?? 0;
    const to = first[sentence + 1] ?? from;
    at = tryStarts(slots, at, { from, to }, lead, occurrences, enter(sentence), tryAt);
  }
}

const none: readonly Hit[] = [];

function findInAll(program: Program, ground: Ground, sentences: Sentences): readonly Hit[] {
  const { field, occurrences } = ground;
  const lead = occurrences.leadOf(program, sentences);
  if (!lead) return none;
  const { slots } = lead;
  const found: Found = { run: startRun(program, ground), hits: undefined };
  for (let at = 0; at < slots.length; ) {
    enterSentence(found.run, field.sentenceOf[slots[at] ?? 0] ?? 0);
    at = tryStarts(slots, at, found.run, lead, occurrences, found, collect);
  }
  return found.hits ?? none;
}

interface Found {
  readonly run: Run;
  hits: Hit[] | undefined;
}

function collect(found: Found, start: number): void {
  const hit = findAt(found.run, start);
  if (!hit) return;
  if (found.hits) found.hits.push(hit);
  else found.hits = [hit];
}

/** Go through the starts in a sentence; gives the index of what is needed in the next one. */
function tryStarts<State>(
  slots: readonly number[],
  index: number,
  { from, to }: { from: number; to: number },
  { reach, zones }: Pick<Lead, "reach" | "zones">,
  occurrences: Pick<Occurrences, "isIn">,
  state: State,
  tryAt: (state: State, start: number) => void,
): number {
  let at = index;
  let untried = from;
  for (let slot = slots[at] ?? to; slot < to; slot = slots[++at] ?? to) {
    const first = reach < 0 ? from : slot - reach;
    for (let start = Math.max(first, untried); start <= slot; start++) {
      if (occurrences.isIn(zones, start)) tryAt(state, start);
    }
    untried = slot + 1;
  }
  return at;
}
