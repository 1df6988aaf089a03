import type { Run, TextMap } from "../model/map.ts";

const escapes: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/**
 * Decode what stands between the quotes of a valid JSON string, with the place of every unit.
 *
 * An escape is one unit; a pair of surrogates written as two escapes keeps a range for each.
 */
export function decodeJsonString(
  source: string,
  start: number,
  end: number,
): { value: string; map: TextMap } {
  const parts: string[] = [];
  const runs: Run[] = [];
  let at = 0;
  const add = (text: string, from: number, to: number, literal: boolean) => {
    if (!text) return;
    parts.push(text);
    runs.push({ at, start: from, end: to, literal });
    at += text.length;
  };
  let from = start;
  for (const { index, 0: written } of source.slice(start, end).matchAll(/\\(?:u.{4}|.)/g)) {
    const offset = start + index;
    add(source.slice(from, offset), from, offset, true);
    from = offset + written.length;
    add(meaningOf(written), offset, from, false);
  }
  add(source.slice(from, end), from, end, true);
  return { value: parts.join(""), map: { length: at, runs } };
}

function meaningOf(written: string): string {
  const letter = written.charAt(1);
  if (letter === "u") return String.fromCharCode(Number.parseInt(written.slice(2), 16));
  return escapes[letter] ?? letter;
}
