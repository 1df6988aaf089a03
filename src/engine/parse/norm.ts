const plain = /^[!-&(-~]*$/;
const unseen = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
const apostrophes = /[‘’‚‛‹›ʼ`´]/g;
const quotes = /[“”„‟«»]/g;
const hyphens = /[‐‑]/g;

/** Write a word as patterns have it: lower case, composed, straight quotes, nothing invisible. */
export function normOf(spelling: string): string {
  if (plain.test(spelling)) return spelling.toLowerCase();

  return spelling
    .replaceAll(unseen, "")
    .normalize("NFC")
    .replaceAll(apostrophes, "'")
    .replaceAll(quotes, '"')
    .replaceAll(hyphens, "-")
    .toLowerCase();
}

const marks: ReadonlyMap<string, string> = new Map([
  ...[..."‘’‚‛‹›ʼ`´'"].map((mark): [string, string] => [mark, "'"]),
  ...[...'“”„‟«»"'].map((mark): [string, string] => [mark, '"']),
  ...[..."-‐‑‒–—―−"].map((mark): [string, string] => [mark, "–"]),
]);

/** Write a mark, or a run of one, as patterns have it: `!!!` is `!`, `...` is `…`, a dash is `–`. */
export function normOfMark(spelling: string): string {
  if (/^\.{2,}$/.test(spelling)) return "…";
  const first = String.fromCodePoint(spelling.codePointAt(0) ?? 0);
  const isRun = first.repeat(spelling.length / first.length) === spelling;
  return isRun ? (marks.get(first) ?? first) : spelling;
}
