import type { Program } from "../model/program.ts";
import type { Field } from "./field.ts";
import { indexFrom, type Occurrences } from "./occurrences.ts";
import { type Hit, Runner } from "./run.ts";

/** Find where a program fits in a sentence: for each start the shortest, overlapping or not. */
export function findHits(
  program: Program,
  field: Field,
  occurrences: Occurrences,
  sentence: number,
): readonly Hit[] {
  return ofChoices(program, (choice) => findInSentence(choice, field, occurrences, sentence));
}

/** Find where a program fits in the sentences that are accepted, by rising start. */
export function findAllHits(
  program: Program,
  field: Field,
  occurrences: Occurrences,
  accepts: (sentence: number) => boolean = everywhere,
): readonly Hit[] {
  return ofChoices(program, (choice) => findInAll(choice, field, occurrences, accepts));
}

/** Put together where the alternatives of a program fit, in the order of places. */
function ofChoices(program: Program, find: (choice: Program) => readonly Hit[]): readonly Hit[] {
  if (!program.choices) return find(program);
  let found = none;
  for (const choice of program.choices) {
    const hits = find(choice);
    if (hits.length > 0) found = found.length > 0 ? [...found, ...hits] : hits;
  }
  return found.length > 1 ? found.toSorted((a, b) => a.start - b.start || a.end - b.end) : found;
}

function findInSentence(
  program: Program,
  field: Field,
  occurrences: Occurrences,
  sentence: number,
): readonly Hit[] {
  const need = occurrences.rarest(program);
  if (!need) return none;
  const from = field.first[sentence] ?? 0;
  const to = field.first[sentence + 1] ?? from;
  const slots = occurrences.of(need.symbols);
  const index = indexFrom(slots, from);
  if ((slots[index] ?? to) >= to) return none;
  const hits: Hit[] = [];
  const runner = new Runner(program, field, sentence);
  tryStarts({ slots, index, from, to, reach: need.reach }, (start) => {
    const hit = runner.at(start);
    if (hit) hits.push(hit);
  });
  return hits;
}

function findInAll(
  program: Program,
  field: Field,
  occurrences: Occurrences,
  accepts: (sentence: number) => boolean,
): readonly Hit[] {
  let hits: Hit[] | undefined;
  let runner: Runner | undefined;
  const tryAt = (start: number) => {
    const hit = runner?.at(start);
    if (!hit) return;
    if (hits) hits.push(hit);
    else hits = [hit];
  };
  eachStart(program, field, occurrences, (sentence) => {
    if (!accepts(sentence)) return undefined;
    if (runner) runner.enter(sentence);
    else runner = new Runner(program, field, sentence);
    return tryAt;
  });
  return hits ?? none;
}

/** Try something at each start from which a program may fit; `enter` says what, sentence by sentence. */
export function eachStart(
  program: Program,
  { sentenceOf, first }: Field,
  occurrences: Occurrences,
  enter: (sentence: number) => ((start: number) => void) | undefined,
): void {
  const need = occurrences.rarest(program);
  if (!need) return;
  const { reach } = need;
  const slots = occurrences.of(need.symbols);
  let index = 0;
  while (index < slots.length) {
    const sentence = sentenceOf[slots[index] ?? 0] ?? 0;
    const from = first[sentence] ?? 0;
    const to = first[sentence + 1] ?? from;
    const tryAt = enter(sentence);
    if (tryAt) index = tryStarts({ slots, index, from, to, reach }, tryAt);
    else while ((slots[index] ?? to) < to) index++;
  }
}

const none: readonly Hit[] = [];
const everywhere = () => true;

/** Where a needed symbol occurs, from an index on, the sentence to look in, and how far before to begin. */
interface Range {
  slots: readonly number[];
  index: number;
  from: number;
  to: number;
  reach: number;
}

/** Go through the starts in a sentence; gives the index of what is needed in the next one. */
function tryStarts(
  { slots, index, from, to, reach }: Range,
  tryAt: (start: number) => void,
): number {
  let at = index;
  let untried = from;
  for (let slot = slots[at] ?? to; slot < to; slot = slots[++at] ?? to) {
    const first = reach < 0 ? from : slot - reach;
    for (let start = Math.max(first, untried); start <= slot; start++) tryAt(start);
    untried = slot + 1;
  }
  return at;
}
