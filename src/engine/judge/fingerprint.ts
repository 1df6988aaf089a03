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
    return fnv1a(`${alike}\0${ordinal}`);
  };
}

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** The prime is 2 ** 40 + 0x1b3: the hash is kept in two halves, for big integers are slow. */
function fnv1a(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let index = 0; index < text.length; index++) {
    low = (low ^ text.charCodeAt(index)) >>> 0;
    const product = low * 0x1b3;
    high = (high * 0x1b3 + low * 0x100 + Math.floor(product / 2 ** 32)) >>> 0;
    low = product >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, "0")).join("");
}
