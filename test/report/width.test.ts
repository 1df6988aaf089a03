import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { textWidth } from "../../src/report/width.ts";

const pieces = [
  "a",
  " ",
  "é",
  "e\u0301",
  "’",
  "…",
  "日本",
  "😔",
  "👍🏽",
  "👩‍👩‍👧",
  "🇳🇱",
  "❤️",
  "❤",
  "☎",
  "1️⃣",
  "\u00ad",
  "\u200b",
  "ß",
  "Ж",
  "ñ",
  "€",
  "→",
];

test("agrees with string-width, which knows more and loads longer", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
      const text = parts.join(" ");
      expect(textWidth(text)).toBe(stringWidth(text));
    }),
    { numRuns: 1000 },
  );
});

test("counts no colours", () => {
  expect(textWidth("\u001b[31mfout\u001b[39m")).toBe(4);
});
