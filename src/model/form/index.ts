import type { Language } from "../language.ts";
import { looksLikeDutch } from "./dutch.ts";
import { looksLikeEnglish } from "./english.ts";
import type { FormClass } from "./form-class.ts";

/** No verb is longer; what is, would only take time. */
const longest = 40;

/** Guess from its ending what form a word may be that is in no list. */
export function looksLike(word: string, language: Language): readonly FormClass[] {
  if (word.length > longest) return [];
  return language === "nl" ? looksLikeDutch(word) : looksLikeEnglish(word);
}
