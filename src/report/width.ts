import { eastAsianWidth } from "get-east-asian-width";

// string-width knows more scripts, but its emoji pattern takes longer to compile than all of oprecht.
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}]/u;
const pictured = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{Regional_Indicator}{2}|\u20E3/u;

// Latin letters, marks of punctuation, arrows and blocks: each is one column wide, whatever stands beside it.
const plain =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u2193\u2500-\u259f✓✗]*$/;

// A segmenter takes quadratic time, so no long word is given to it in one piece.
const piece = /.{1,200}/gsu;

// What our own colours add.
const paint = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");

/** Tell whether each unit of a text is a character, one column wide, that can be shown as it is. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

/** Cut text into what a reader sees as one character: a letter with its marks, an emoji. */
export function charactersOf(text: string): readonly string[] {
  if (plain.test(text)) return text.split("");
  // Made here, because most texts need none and the first one takes as long as reading a page.
  const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
  return [...text.matchAll(piece)].flatMap(([part]) =>
    Array.from(graphemes.segment(part), ({ segment }) => segment),
  );
}

/** Tell how many columns of a terminal one such character takes. */
export function characterWidth(character: string): number {
  if (plain.test(character)) return character.length;
  if (pictured.test(character)) return 2;
  for (const part of character) {
    if (!unseen.test(part)) return eastAsianWidth(part.codePointAt(0) ?? 0);
  }
  return 0;
}

/** Tell how many columns text takes; colours take none. */
export function textWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const character of charactersOf(text.replace(paint, ""))) width += characterWidth(character);
  return width;
}
