import type { Span } from "../../model/map.ts";
import { findFallbacks } from "./fallback.ts";
import { findCases } from "./plural.ts";
import { findTags, type Tag } from "./tag.ts";

/** A stretch of a template of which a reader sees one option at a time, without what is around it. */
export interface Choice extends Span {
  /** By rising offset; the first is what stands in the text, the others take its place. */
  options: readonly Span[];
}

/** Find where a template chooses between words, by rising start; one may lie in an option of another. */
export function findChoices(source: string): readonly Choice[] {
  if (!/\{|<%|<\/?\d/.test(source)) return [];
  const found = [...fromTags(findTags(source)), ...findCases(source), ...findFallbacks(source)];
  return nested(found.sort((a, b) => a.start - b.start || b.end - a.end));
}

interface Open {
  tag: Tag;
  /** It, and those that part its options. */
  tags: Tag[];
  options: { start: number; end: number }[];
}

/** Deeper than people go, tags are only taken out. */
const deepest = 12;

/** Pair the tags that open with those that close. One that has no other is taken out. */
function fromTags(tags: readonly Tag[]): readonly Choice[] {
  const choices: Choice[] = [];
  const stack: Open[] = [];
  for (const tag of tags) {
    const top = stack.at(-1);
    const isInside = tag.does === "choose" || tag.does === "else";
    if (isInside && top) addOption(top, tag);
    else if ((tag.does === "open" || tag.does === "not") && stack.length < deepest) {
      stack.push({ tag, tags: [tag], options: firstOptions(tag) });
    } else if (tag.does === "close") close(stack, tag, choices);
    else choices.push(takenOut(tag));
  }
  // What is never closed may be so in another block of the same text.
  for (const { tags: lost } of stack) choices.push(...lost.map(takenOut));
  return choices;
}

function takenOut({ start, end }: Span): Choice {
  return { start, end, options: [{ start: end, end }] };
}

/** What is said where a thing is missing takes the place of nothing; a case says nothing before its first option. */
function firstOptions({ does, name, end }: Tag): Open["options"] {
  if (name === "case") return [];
  const inner = { start: end, end: Infinity };
  return does === "not" ? [{ start: end, end }, inner] : [inner];
}

function addOption({ options, tags }: Open, tag: Tag): void {
  tags.push(tag);
  const last = options.at(-1);
  if (last && last.end === Infinity) last.end = tag.start;
  options.push({ start: tag.end, end: Infinity });
}

function close(stack: Open[], tag: Tag, choices: Choice[]): void {
  const isOpener = ({ tag: { name } }: Open) => name === tag.name || tag.name === "/";
  const at = stack.findLastIndex(isOpener);
  if (at < 0) {
    choices.push(takenOut(tag));
    return;
  }
  for (const { tags } of stack.splice(at + 1)) choices.push(...tags.map(takenOut));
  const open = stack.pop();
  if (!open) return;
  const last = open.options.at(-1);
  if (last) last.end = Math.min(last.end, tag.start);
  const options = open.options.length > 0 ? open.options : [{ start: tag.end, end: tag.end }];
  choices.push({ start: open.tag.start, end: tag.end, options });
}

/** Leave out what overlaps another choice without lying in one of its options. */
function nested(choices: readonly Choice[]): readonly Choice[] {
  const around: Choice[] = [];
  return choices.filter((choice) => {
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= choice.start) around.pop();
    const outer = around.at(-1);
    const fits = !outer || holds(outer, choice);
    if (fits) around.push(choice);
    return fits;
  });
}

function holds({ options }: Choice, { start, end }: Span): boolean {
  const option = options[optionAt(options, start)];
  return option !== undefined && option.start <= start && end <= option.end;
}

/** Find the last option that begins at an offset or before it; -1 if none does. */
export function optionAt(options: readonly Span[], offset: number): number {
  let low = -1;
  let high = options.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((options[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
