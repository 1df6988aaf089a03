import type { Span } from "../../model/map.ts";
import type { Choice } from "./choice.ts";

const head = /\{\s*[\w.]{1,40}\s*,\s*(?:plural|selectordinal|select)\s*,(?:\s*offset:\d+)?/g;
const key = /\s*(?:=\d+|[\w-]{1,40})\s*\{/y;
const end = /\s*\}/y;

/** A message longer than this is none. */
const longest = 4000;

/** Words, and between bars what takes their place; of single words a writer means one thing. */
const spun = /(?<![{$#%])\{[^{}|\n]{1,300}(?:\|[^{}|\n]{1,300}){1,12}\}(?!\})/g;

/** Find the cases of ICU messages (`{n, plural, one {…} other {…}}`), and sentences that are spun (`{…|…}`). */
export function findCases(source: string): readonly Choice[] {
  return [...messagesIn(source, 0), ...spunIn(source)];
}

/** Deeper than people go, a message in a message is left as it is. */
const deepest = 4;

function messagesIn(source: string, offset: number, depth = 0): readonly Choice[] {
  const found: Choice[] = [];
  const pattern = new RegExp(head, "g");
  for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
    const message = optionsFrom(source, pattern.lastIndex);
    if (!message) continue;
    const moved = ({ start, end }: Span) => ({ start: start + offset, end: end + offset });
    const options = message.options.map(moved);
    found.push({ ...moved({ start: match.index, end: message.end }), options });
    for (const { start, end } of depth < deepest ? message.options : []) {
      found.push(...messagesIn(source.slice(start, end), start + offset, depth + 1));
    }
    pattern.lastIndex = message.end;
  }
  return found;
}

function optionsFrom(source: string, from: number): Pick<Choice, "options" | "end"> | undefined {
  const options: Span[] = [];
  let at = from;
  for (;;) {
    key.lastIndex = at;
    if (!key.test(source)) break;
    const start = key.lastIndex;
    const close = closing(source, start, from + longest);
    if (close < 0) return undefined;
    options.push({ start, end: close });
    at = close + 1;
  }
  end.lastIndex = at;
  return options.length > 0 && end.test(source) ? { options, end: end.lastIndex } : undefined;
}

/** Find the bracket that closes one; -1 if none does in time. */
function closing(source: string, from: number, limit: number): number {
  let depth = 1;
  for (let at = from; at < source.length && at < limit; at++) {
    const unit = source.charAt(at);
    if (unit === "{") depth++;
    else if (unit === "}" && --depth === 0) return at;
  }
  return -1;
}

function spunIn(source: string): readonly Choice[] {
  if (!source.includes("|")) return [];
  return [...source.matchAll(spun)].flatMap(({ index, 0: spelling }): readonly Choice[] => {
    const parts = spelling.slice(1, -1).split("|");
    const isProse = parts.every((part) => /\p{L}\S*\s+\S*\p{L}/u.test(part));
    if (!isProse && !parts.some((part) => /\p{L}[.!?…]\s*$/u.test(part))) return [];
    const options: Span[] = [];
    let at = index + 1;
    for (const part of parts) {
      options.push({ start: at, end: at + part.length });
      at += part.length + 1;
    }
    return [{ start: index, end: index + spelling.length, options }];
  });
}
