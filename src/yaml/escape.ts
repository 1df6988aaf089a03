const named: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  N: "\u0085",
  _: "\u00a0",
  L: "\u2028",
  P: "\u2029",
};

/** Tell what an escape between double quotes stands for; anything else stands for itself. */
export function readEscape(piece: string): string {
  if (!piece.startsWith("\\")) return piece;
  const rest = piece.slice(1);
  if (/^\r?\n/.test(rest)) return "";
  if (/^[xuU]./.test(rest)) return character(Number.parseInt(rest.slice(1), 16));
  return named[rest] ?? rest;
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
