import type { Text } from "../../model/document.ts";
import { isLanguage, type Language } from "../../model/language.ts";
import type { Message } from "../../model/messages/index.ts";
import { detectLanguage } from "./detect.ts";

/** A text and the language to judge it in. */
export interface DecidedText {
  text: Text;
  language: Language;
}

/** A text and why it is not judged. */
export interface SkippedText {
  text: Text;
  skipped: Message;
}

type Decision = { language: Language } | { skipped: Message };

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
  texts: readonly Text[],
  { language, fallbackLanguage }: LanguageChoice,
): Promise<readonly (DecidedText | SkippedText)[]> {
  if (isLanguage(language)) return texts.map((text) => ({ text, language }));
  const own: (Decision | undefined)[] = [];
  // One by one: of a library there would be as many promises at once as it has texts.
  for (const text of texts) own.push(await decideAlone(text));
  const common = majority(own) ?? fallbackLanguage;
  const otherwise: Decision = common
    ? { language: common }
    : { skipped: { id: "skippedUndecided" } };
  return texts.map((text, index) => ({ text, ...(own[index] ?? otherwise) }));
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
