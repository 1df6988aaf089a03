import type { Stretch } from "./ast.ts";

/** A word of a pattern string, or one of the brackets that structure it. */
export interface Lexeme extends Stretch {
  text: string;
  bracket: boolean;
  /** A `?` hangs on it: it may be absent. */
  optional: boolean;
}

/** Cut a pattern string into brackets and the words between them; a capture's name is a word with its colon. */
export function scan(pattern: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (const match of pattern.matchAll(/(?<=<)[\w-]+:|[[|<{]|[\]>}]\??|[^\s[\]|<>{}]+/g)) {
    const [found] = match;
    const optional = found.length > 1 && found.endsWith("?");
    const text = optional ? found.slice(0, -1) : found;
    const end = match.index + found.length;
    lexemes.push({ text, start: match.index, end, bracket: /^[[\]|<>{}]$/.test(text), optional });
  }
  return lexemes;
}
