// Controls, line separators, lone surrogates, and what turns the direction of text or shows nothing.
// Joiners (U+200C, U+200D) stay: emoji and some scripts are made with them.
const unsafe =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

const short: Readonly<Record<string, string>> = { "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** Make visible, in a text from outside, what could drive a terminal or deceive its reader. */
export function escapeControls(text: string): string {
  return text.replace(unsafe, (unit) => short[unit] ?? codeOf(unit));
}

/** Put prose from outside on one line, safe to print: white space becomes a space, controls show. */
export function escapeProse(text: string): string {
  return escapeControls(text.replace(/[\t\n\r ]+/g, " ").trim());
}

/** Write the unsafe units in JSON as the escapes of JSON; they can only stand in its strings. */
export function escapeJson(json: string): string {
  return json.replace(unsafe, (unit) => (unit === "\n" ? unit : unicodeEscape(unit)));
}

function codeOf(unit: string): string {
  const code = unit.charCodeAt(0);
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : unicodeEscape(unit);
}

function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
