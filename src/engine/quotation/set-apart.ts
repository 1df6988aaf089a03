import type { Sentence, Token } from "../../model/sentence.ts";
import type { Quotation } from "./find.ts";
import { isWord, tokenFor } from "./outline.ts";

/**
 * Make of each quotation that is another's one token, and of a sentence that is nothing else one
 * that is quoted. The quotations come by rising start.
 */
export function setApart(
  sentences: readonly Sentence[],
  others: readonly Quotation[],
): readonly Sentence[] {
  let next = 0;
  let before = 0;
  const aroundOf = ({ start }: Token): Quotation | undefined => {
    // A variant of a sentence goes back to where that begins.
    if (start < before) next = 0;
    before = start;
    while ((others[next]?.end ?? Infinity) <= start) next++;
    const quotation = others[next];
    return quotation && quotation.start <= start ? quotation : undefined;
  };

  return sentences.map((sentence) => {
    const around = sentence.tokens.map(aroundOf);
    if (around.every((quotation) => quotation === undefined)) return sentence;
    const tokens = sentence.tokens.flatMap((token, at) => {
      const quotation = around[at];
      if (!quotation) return token;
      return quotation === around[at - 1] ? [] : tokenFor(quotation);
    });
    const isLeft = tokens.some((token) => token.kind !== "quote" && isWord(token));
    return isLeft ? { ...sentence, tokens } : { ...sentence, quoted: true };
  });
}
