import { expect, test } from "vitest";
import { englishSpellings } from "../../../src/ruleset/inflect/english-variants.ts";

const spellings = englishSpellings({
  verbs: { regular: ["cancel", "check", "stop"], ise: ["apologise"] },
  "regular-nouns": ["centre", "cheque"],
  spelling: { centre: ["center"], cheque: ["check"] },
});

test.each([
  ["centre", ["center"]],
  ["centers", ["centres"]],
  ["cancelled", ["canceled"]],
  ["canceling", ["cancelling"]],
  ["cancels", undefined],
  ["apologising", ["apologizing"]],
  ["apologized", ["apologised"]],
  ["cheques", ["checks"]],
  ["checks", undefined],
  ["stopped", undefined],
])("%s is %o too", (form, others) => {
  expect(spellings.get(form)).toEqual(others);
});
