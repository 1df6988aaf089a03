import type { Text } from "../../model/document.ts";
import { isLanguage, type Language } from "../../model/language.ts";
import type { Message } from "../../model/messages/index.ts";
import { detectLanguage } from "./detect.ts";

/** In which language a text is judged, or why it is not. */
export type Decision = { language: Language } | { skipped: Message };

/** What is too short to tell, and nobody tells it. */
export const undecided: Decision = { skipped: { id: "skippedUndecided" } };

/** What the user said of languages. */
export interface LanguageChoice {
  /** Whatever the texts say of themselves; `auto` or absent: as they say, else as they look. */
  language?: Language | "auto";
  /** For what is too short to tell. */
  fallbackLanguage?: Language;
}

/**
 * Decide in which language each text of a file is judged: as declared, else as detected; what is
 * too short to tell goes with the majority of the file, else with the fallback.
 */
export async function decideLanguages(
  texts: Iterable<Text>,
  { language, fallbackLanguage }: LanguageChoice,
): Promise<readonly Decision[]> {
  if (isLanguage(language)) return Array.from(texts, () => ({ language }));
  const own: (Decision | undefined)[] = [];
  // One by one: of a library there would be as many promises at once as it has texts.
  for (const text of texts) own.push(await decideAlone(text));
  const common = majority(own) ?? fallbackLanguage;
  const otherwise = common ? { language: common } : undecided;
  return own.map((decision) => decision ?? otherwise);
}

async function decideAlone(text: Text): Promise<Decision | undefined> {
  if (text.language !== undefined) return fromName(text.language);
  const detected = await detectLanguage(text.value);
  return detected && "other" in detected ? fromName(detected.other) : detected;
}

/** Read a language's name with what may stand behind it: `nl`, `nl-BE`, `en_GB`. */
function fromName(name: string): Decision {
  const primary = name.toLowerCase().split(/[-_]/)[0];
  if (isLanguage(primary)) return { language: primary };
  return { skipped: { id: "skippedLanguage", values: { language: name } } };
}

/** Find the language of most texts; undefined if there are none, or as many of each. */
function majority(decisions: readonly (Decision | undefined)[]): Language | undefined {
  let lead = 0;
  for (const decision of decisions) {
    if (decision && "language" in decision) lead += decision.language === "nl" ? 1 : -1;
  }
  if (lead === 0) return undefined;
  return lead > 0 ? "nl" : "en";
}
