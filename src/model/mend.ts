/** Formats whose places are not those of the bytes of their files. */
const unplaced: ReadonlySet<string> = new Set(["docx", "eml"]);

/** Tell whether the places of a format are those in its files, so that what stands there can be replaced. */
export function isMendable(format: string): boolean {
  return !unplaced.has(format);
}

/** Tell whether words may stand in any format as they are: letters, digits, spaces, commas and hyphens. */
export function isPlain(words: string): boolean {
  return /^[\p{L}\p{M}\d ,-]+$/u.test(words);
}
