import type { Pattern, Step } from "../model/rule.ts";

/** Named sets of words and phrases, as `words.yml` has them. */
export type WordSets = Readonly<Record<string, readonly string[]>>;

/**
 * Compile a pattern: words, `@set`, `[one of | these]`, and `?` behind what may be absent.
 *
 * @throws SyntaxError that says what is wrong with the pattern.
 */
export function compilePattern(pattern: string, sets: WordSets): Pattern {
  const parts = pattern.match(/\[[^\]]*\]\??|[^\s[\]]+/g) ?? [];
  if (parts.join("").length !== pattern.replace(/\s(?![^[]*\])/g, "").length) {
    throw new SyntaxError(`Unexpected bracket in “${pattern}”, expected “[one | of these]”`);
  }
  if (parts.length === 0) throw new SyntaxError("Unexpected empty pattern, expected words");
  return parts.map((part) => compileStep(part, sets));
}

function compileStep(part: string, sets: WordSets): Step {
  const optional = part.endsWith("?");
  const body = optional ? part.slice(0, -1) : part;
  const members = body.startsWith("[") ? body.slice(1, -1).split("|") : [body];
  return { any: members.flatMap((member) => phrases(member.trim(), sets)), optional };
}

function phrases(member: string, sets: WordSets): readonly (readonly string[])[] {
  if (!member.startsWith("@")) return [words(member)];
  const set = sets[member.slice(1)];
  if (!set) throw new SyntaxError(`Unexpected set “${member}”, expected one of words.yml`);
  return set.map(words);
}

function words(phrase: string): readonly string[] {
  return phrase.toLowerCase().normalize("NFC").replace(/[‘’]/g, "'").split(/\s+/);
}
