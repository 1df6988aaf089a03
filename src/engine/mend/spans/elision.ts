import type { Language } from "../../../model/language.ts";
import { type Span, scan } from "../span.ts";

const dutch =
  /(?<![\p{L}\d'’‘])['’‘](?:s-[\p{L}][\p{L}-]{1,40}|s(?=\s(?:avonds|ochtends|morgens|middags|nachts|zomers|winters|maandags|woensdags|zondags|anderendaags|lands|werelds|mans|heren))|(?:t|n|k|m|r|ie|em|er|ns)(?![\p{L}\d'’]))/giu;
const english = /(?<![\p{L}\d'’‘])['’‘](?:cause|em|til|till|tis|twas|bout|\d0s)(?![\p{L}\d'’])/giu;

/** Find words that begin with an apostrophe, which is no quotation mark: `'s avonds`, `'t`. */
export function findElisions(source: string, language: Language): readonly Span[] {
  return /['’‘]/.test(source) ? scan(source, language === "nl" ? dutch : english, "word") : [];
}
