/** How much there is of everything in a run. */
export interface Counts {
  errors: number;
  warnings: number;
  infos: number;
  /** Texts that were judged. */
  texts: number;
  files: number;
  skipped: number;
  failures: number;
}

/** Say a number of things: `1 text`, `2 texts`. */
export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Join parts as in speech: `a`, `a and b`, `a, b and c`. */
export function series(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} ${and} ${last}`;
}

/** Name the pieces that texts call as they do, a few of them. */
export function shownPieces(names: readonly string[], and: string, more: string): string {
  const most = 5;
  const shown = names.slice(0, most).map((name) => `{{${name}}}`);
  const left = names.length - shown.length;
  return left > 0 ? `${shown.join(", ")} ${and} ${left} ${more}` : shown.join(", ");
}
