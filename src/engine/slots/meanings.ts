import type { Ruleset } from "../../model/rule.ts";
import { Bags } from "./bags.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";

/** What the words of a language may be: to be found once for all that reads its texts. */
export interface Meanings {
  lexicon: Lexicon;
  /** In which the lexicon puts what it finds. */
  bags: Bags;
}

/** Make ready to tell what words may be. */
export function loadMeanings({ vocabulary, language }: Ruleset): Meanings {
  const bags = new Bags();
  return { lexicon: createLexicon(vocabulary, language, bags), bags };
}
