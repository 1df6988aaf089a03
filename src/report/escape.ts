// Controls, line separators, lone surrogates, and what turns the direction of text or shows nothing.
// Joiners (U+200C, U+200D) stay: emoji and some scripts are made with them.
const unsafe =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

const short: Readonly<Record<string, string>> = { "\t": "\\t", "\n": "\\n", "\r": "\\r" };

// What begins a command to the servers that read the log of a job: `::error` at the start of a line, which may be made by
// wrapping, `##[error]` and `##vso[` anywhere. Soft hyphens are not always shown.
const command = /:\u00ad*:(?=\u00ad*[a-z])|#\u00ad*#(?=\u00ad*[[v])/gi;

/** Make visible, in a text from outside, what could drive a terminal or the reader of a log, or deceive people. */
export function escapeControls(text: string): string {
  return showControls(text.replace(command, (signs) => signs.slice(0, -1) + codeOf(signs.at(-1))));
}

/** Make visible what could drive a terminal or deceive its reader, and leave all else as it is. */
export function showControls(text: string): string {
  return text.replace(unsafe, (unit) => short[unit] ?? codeOf(unit));
}

/** Tell at which offsets stand the signs that must be shown as codes, or they would make a command. */
export function commandSigns(text: string): ReadonlySet<number> {
  return new Set(
    [...text.matchAll(command)].map(({ 0: signs, index }) => index + signs.length - 1),
  );
}

/** Put prose from outside on one line, safe to print: white space becomes a space, controls show. */
export function escapeProse(text: string): string {
  return escapeControls(text.replace(/[\t\n\r ]+/g, " ").trim());
}

/**
 * Write the unsafe units in JSON as the escapes of JSON; they can only stand in its strings. Halves of characters, which
 * strict readers refuse, become U+FFFD.
 */
export function escapeJson(json: string): string {
  const whole = json.includes("\\ud") ? json.replace(jsonEscape, replaceHalf) : json;
  return whole
    .replace(unsafe, (unit) => (unit === "\n" ? unit : unicodeEscape(unit)))
    .replace(/##(?=[[v])/gi, "#\\u0023");
}

// Of two backslashes before `ud800` the first escapes the second, and nothing is half.
const jsonEscape = /\\(?:u[\da-f]{4}|.)/gi;

function replaceHalf(written: string): string {
  return /^\\ud/i.test(written) ? "\\ufffd" : written;
}

/** Write a sign by its code. */
export function codeOf(unit = ""): string {
  const code = unit.charCodeAt(0);
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : unicodeEscape(unit);
}

function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
