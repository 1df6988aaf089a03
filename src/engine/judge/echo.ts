import type { Match } from "../../model/match.ts";

/** Leave out what a variant of a sentence has in common with the sentence itself: it is said once. */
export function withoutEchoes<One extends Pick<Match, "rule" | "sentence" | "start" | "end">>(
  matches: readonly One[],
): readonly One[] {
  if (!matches.some(({ sentence }) => sentence.isVariant)) return matches;
  const keyOf = ({ rule, start, end }: One) => `${rule.id} ${start} ${end}`;
  const said = new Set(matches.filter(({ sentence }) => !sentence.isVariant).map(keyOf));
  return matches.filter((match) => {
    if (!match.sentence.isVariant) return true;
    const key = keyOf(match);
    const isNew = !said.has(key);
    said.add(key);
    return isNew;
  });
}

/** Tell whether a stretch of a sentence holds nothing of a template that its readers do not see. */
export function isUnbroken(
  { sentence, start, end }: Pick<Match, "sentence" | "start" | "end">,
  value: string,
): boolean {
  let at = start;
  for (const token of sentence.tokens) {
    if (token.end <= start || token.start >= end) continue;
    if (/[\p{L}{}]/u.test(value.slice(at, token.start))) return false;
    at = Math.max(at, token.end);
  }
  return true;
}
