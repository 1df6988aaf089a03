/** Names a finding of a text. */
export type Fingerprinter = (ruleId: string, words: string, sentence: string) => string;

/**
 * Make the names by which the findings of a text are known again when the text around them moves.
 *
 * A name holds what was found and in which sentence, and no positions; findings that are alike in
 * all of that are counted. It is FNV-1a with 64 bits, in hexadecimal: it need not withstand an attack.
 */
export function createFingerprinter(): Fingerprinter {
  const seen = new Map<string, number>();
  return (ruleId, words, sentence) => {
    const alike = [ruleId, plain(words), plain(sentence)].join("\0");
    const ordinal = seen.get(alike) ?? 0;
    seen.set(alike, ordinal + 1);
    return fnv1a(`${alike}\0${ordinal}`).toString(16).padStart(16, "0");
  };
}

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

function fnv1a(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return hash;
}
