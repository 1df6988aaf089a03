import { type Ground, type Piece, pastSpace, spansIn } from "../piece.ts";
import { openers } from "../words/index.ts";

/** Find web addresses that stand for the end of a sentence, as in “Kijk op www.voorbeeld.nl We helpen u graag.” */
export function findAddressCuts(ground: Ground, piece: Piece): readonly number[] {
  const { source, masked, language } = ground;

  return spansIn(ground, piece)
    .filter(({ kind }) => kind === "url" || kind === "email")
    .flatMap(({ end }) => {
      const next = pastSpace(masked, end);
      const word = /^\p{Lu}\p{L}*/u.exec(source.slice(next, next + 30))?.[0] ?? "";
      return next > end && next < piece.end && openers[language].has(word.toLowerCase())
        ? [next]
        : [];
    });
}
