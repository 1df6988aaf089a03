import type { Span } from "../../model/map.ts";
import { type Choice, findChoices, optionAt } from "./choice.ts";

/** A block, or a part of it, as one reader sees it: what others see in its place is blank. */
export interface Lane extends Span {
  /** Unit by unit beside that part of the block. */
  source: string;
  /** Of an alternative: what it has that the block itself has not. Offsets in the block. */
  own?: Span;
}

/** With more alternatives than this in a block, each is read without the words around it. */
const mostTold = 64;

/** How far the sentence around an alternative reaches. */
const reach = 300;

/**
 * Write out what the readers of a template see: the block with the first option of each choice,
 * then each other option in the sentence that it is part of. Without choices, the block itself.
 */
export function lanesOf(source: string): readonly Lane[] {
  const choices = placed(findChoices(source));
  const whole = { start: 0, end: source.length };
  if (choices.length === 0) return [{ ...whole, source }];
  const others = choices.flatMap((choice) =>
    choice.options.flatMap(({ start, end }, option) =>
      option > 0 && source.slice(start, end).trim() !== "" ? { choice, option } : [],
    ),
  );
  const around = others.length > mostTold ? alone : inSentence;
  const main = { ...whole, source: blanked(source, whole, blanksOf(choices, new Map())) };
  return [main, ...others.map((other) => around(source, choices, other))];
}

/** A choice with its number, and the option of another that it lies in. */
interface Placed extends Choice {
  at: number;
  in?: { choice: Placed; option: number };
}

interface Other {
  choice: Placed;
  option: number;
}

function placed(choices: readonly Choice[]): readonly Placed[] {
  const around: Placed[] = [];
  return choices.map((one, at) => {
    while ((around.at(-1)?.end ?? Infinity) <= one.start) around.pop();
    const choice = around.at(-1);
    const option = choice ? optionAt(choice.options, one.start) : -1;
    const own = choice ? { ...one, at, in: { choice, option } } : { ...one, at };
    around.push(own);
    return own;
  });
}

/** Show an option in its sentence. */
function inSentence(source: string, choices: readonly Placed[], { choice, option }: Other): Lane {
  const chosen = new Map([[choice.at, option]]);
  let top = choice;
  for (let up = choice.in; up; up = top.in) {
    chosen.set(up.choice.at, up.option);
    top = up.choice;
  }
  const span = sentenceAround(source, top);
  const seen = blanked(source, span, blanksOf(choices, chosen));
  return { ...span, source: seen, own: choice.options[option] ?? span };
}

/** Show an option by itself. */
function alone(source: string, choices: readonly Placed[], { choice, option }: Other): Lane {
  const own = choice.options[option] ?? choice;
  let last = choice.at + 1;
  while ((choices[last]?.start ?? Infinity) < own.end) last++;
  const inside = choices.slice(choice.at + 1, last).filter(({ start }) => start >= own.start);
  const chosen = new Map([[choice.at, option]]);
  const seen = blanked(source, own, blanksOf([choice, ...inside], chosen));
  return { ...own, source: seen, own };
}

/** List what is not seen, by rising start, where some choices are not left at their first option. */
function blanksOf(
  choices: readonly Placed[],
  chosen: ReadonlyMap<number, number>,
): readonly Span[] {
  const blanks = choices.flatMap(({ at, start, end, options }): readonly Span[] => {
    const option = options[chosen.get(at) ?? 0];
    return option
      ? [
          { start, end: option.start },
          { start: option.end, end },
        ]
      : [];
  });
  return blanks.sort((a, b) => a.start - b.start);
}

/** Write a part of a block with spaces for what is not seen; blanks may lie in others. */
function blanked(source: string, { start, end }: Span, blanks: readonly Span[]): string {
  let seen = "";
  let at = start;
  for (const blank of blanks) {
    const from = Math.max(blank.start, at);
    const to = Math.min(blank.end, end);
    if (to <= from) continue;
    seen += source.slice(at, from) + " ".repeat(to - from);
    at = to;
  }
  return seen + source.slice(at, end);
}

/** Reach from a choice to where the sentence around it begins and ends, roughly. */
function sentenceAround(source: string, { start, end }: Span): Span {
  const before = source.slice(Math.max(0, start - reach), start);
  const behind = source.slice(end, end + reach);
  const opening = [...before.matchAll(/[.!?…]["'”’)]*\s|\n/gu)].at(-1);
  const closing = /[.!?…](?=\s|$)|\n/u.exec(behind);
  return {
    start: start - before.length + (opening ? opening.index + opening[0].length : 0),
    end: end + (closing ? closing.index + closing[0].length : behind.length),
  };
}
