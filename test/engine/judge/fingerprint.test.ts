import fc from "fast-check";
import { expect, test } from "vitest";
import { createFingerprinter } from "../../../src/engine/judge/fingerprint.ts";

/** FNV-1a with 64 bits over UTF-16 units, as it is written down. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}

test("is FNV-1a of the rule, the words, the sentence and how many there were", () => {
  const text = fc.string({ unit: "binary" }).map((one) => one.normalize("NFC"));
  const plain = (one: string) => one.toLowerCase().replace(/\s+/g, " ").trim();
  fc.assert(
    fc.property(text, text, text, (rule, words, sentence) => {
      const name = createFingerprinter();
      const alike = [rule, plain(words), plain(sentence)].join("\0");
      const names = [name(rule, words, sentence), name(rule, words, sentence)];
      expect(names).toEqual([fnv1a(`${alike}\0${0}`), fnv1a(`${alike}\0${1}`)]);
    }),
    { numRuns: 200 },
  );
});
