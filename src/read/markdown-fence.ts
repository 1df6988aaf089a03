/** What a fence says that is no language of programs. */
const plain: ReadonlySet<string> = new Set([
  "",
  "text",
  "txt",
  "plain",
  "plaintext",
  "email",
  "mail",
  "md",
  "markdown",
]);

const blanks = /\{\{[^{}\n]*\}\}|\{%[^\n]*?%\}|[$#%]?\{[^{}\n]*\}|\[[^[\]\n]*\]|<[^<>\n]*>|%\w+%/g;
const readers =
  /\b(?:u|uw|je|jij|jou|jouw|jullie|we|wij|ons|onze|ik|mijn|you|your|yours|our|us|i|my)\b/gi;

/**
 * Tell whether a fenced block holds a letter to people, as collections of templates have it, and no
 * code: sentences that speak to someone, and few of the signs that programs are made of.
 */
export function isLetter(written: string): boolean {
  const [, mark = "", info = ""] = /^(`{3,}|~{3,})[ \t]*([^\s`]*)/.exec(written) ?? [];
  if (mark === "" || !plain.has(info.toLowerCase())) return false;
  const lines = written.replace(/^[ \t>]*(?:`{3,}|~{3,}).*$|^[ \t]*>/gm, "");
  const said = lines.replace(blanks, " ");
  const ends = said.match(/\p{L}[.!?](?=\s|$)/gu)?.length ?? 0;
  const signs = said.match(/[;={}<>|\\$`]|\(\)|\/\/|^\s*[#$]/gm)?.length ?? 0;
  return ends >= 2 && (said.match(readers)?.length ?? 0) >= 2 && signs * 100 < said.length;
}

/** Measure the list mark that a line begins with, and the white space before it; 0 if it has none. */
export function itemMark(line: string): number {
  return /^\s*(?:[-*•]|\d{1,3}[.)])\s+(?=\S)/.exec(line)?.[0].length ?? 0;
}
