import type { Language } from "../../../model/language.ts";
import type { Span } from "../span.ts";
import { abbreviations } from "../words/index.ts";

const longest = 24;
const initials = /^(?:\p{Lu}\.)+\p{Lu}(?:\p{Ll}{0,2})$/u;
const compound = /(?:^|[\p{L}-])(?:nr|nrs)$/u;

/** Find abbreviations with their full stops, those of `1.` and single initials excepted. */
export function findAbbreviations(source: string, language: Language): readonly Span[] {
  const spans: Span[] = [];

  for (let end = source.indexOf("."); end >= 0; end = source.indexOf(".", end + 1)) {
    if (isPartOfMore(source, end)) continue;
    const start = startOf(source, end);
    const span = start < end && abbreviationAt(source, start, end, language);
    if (span) spans.push(span);
  }

  return spans;
}

/** Tell whether a full stop has a letter or another stop behind it, so that it is not the last. */
function isPartOfMore(source: string, at: number): boolean {
  const next = source.charCodeAt(at + 1);
  return next === stop || isLetter(next) || isDigit(next);
}

function startOf(source: string, end: number): number {
  let start = end;
  while (start > 0 && end - start <= longest && isInside(source.charCodeAt(start - 1))) start -= 1;
  const before = source.charCodeAt(start - 1);
  return isLetter(before) || isDigit(before) || before === stop || before === at ? end : start;
}

// Unit by unit, as this is done at every full stop of every text.
const stop = 0x2e;
const hyphen = 0x2d;
const at = 0x40;

function isInside(unit: number): boolean {
  return isLetter(unit) || unit === stop || unit === hyphen;
}

function isLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0xc0 && unit < 0x2000);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function abbreviationAt(
  source: string,
  start: number,
  end: number,
  language: Language,
): Span | undefined {
  const spelling = source.slice(start, end);
  const span: Span = { kind: "word", start, end: end + 1 };
  const use = abbreviations[language].get(spelling.toLowerCase());

  if (use === "number") return isBeforeNumber(source, end + 1) ? span : undefined;
  if (use === "inner") return span;
  if (use === "capital" || use === "opener") return { ...span, ends: use };
  if (language === "nl" && compound.test(spelling)) return span;
  return initials.test(spelling) ? { ...span, ends: "opener" } : undefined;
}

function isBeforeNumber(source: string, at: number): boolean {
  return /^[ \u00A0\u202F]{0,2}[#€$£]?[ ]?(?:\d|[{[%<]|[A-Z]{1,3}-?\d)/.test(
    source.slice(at, at + 12),
  );
}
