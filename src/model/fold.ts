/**
 * Reduce a word to what is compared: lower case, no diacritics, straight quotes.
 *
 * “Één”, “één” and “een” become the same, because people leave accents out and put them in for stress.
 */
export function fold(word: string): string {
  if (plain.test(word)) return word.toLowerCase();
  return word
    .normalize("NFD")
    .replace(/[\p{Mn}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replace(/[‘’‛´`]/g, "'")
    .toLowerCase();
}

/** All of ASCII but the backtick and the controls: here capitals are all that there is to reduce. */
const plain = /^[ -_a-~]*$/;
