import { type Span, scan, settle } from "../span.ts";

// A caret before a name is evident everywhere; other signs only at the end of a line.
const caret =
  /(?<=^|[\s.!?…)"”,:]|\p{Extended_Pictographic}|\uFE0F|[)(DP])\^\p{Lu}[\p{L}'’]{0,19}(?:-\p{L}{1,19})?(?![\p{L}\d^_])/gu;
const caretLast =
  /(?<=^|[\s.!?…)"”])\^\p{Ll}{1,12}(?![\p{L}\d^_])(?=\.?[^\S\n]*(?:$|\n|\(?\d\/\d))/gmu;
const signLast =
  /(?<=[\s.!?…)"”]|\p{Extended_Pictographic}|\uFE0F)(?:\*\p{Lu}[\p{L}]{1,14}|[~/-](?:\p{Lu}{2,3}|\p{Lu}\p{Ll}\p{Lu}))(?=[^\S\n]*(?:$|\n|https?:\/\/|\(?\d\/\d\)?[^\S\n]*(?:$|\n)))/gmu;

/** Find what the writer of a reply signs with: `^AB`, `*JK`, `-MD`, `^Anna`. */
export function findSignatures(source: string): readonly Span[] {
  const carets = source.includes("^")
    ? [scan(source, caret, "signature"), scan(source, caretLast, "signature")]
    : [];
  const hasSign = /[*~/-]\p{Lu}\p{L}/u.test(source);
  return settle([...carets, hasSign ? scan(source, signLast, "signature") : []]);
}
