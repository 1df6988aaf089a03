import { decideLanguages } from "../engine/language/decide.ts";
import type { Language } from "../model/language.ts";
import { readBytes } from "../read/file.ts";
import { readDocument } from "../read/index.ts";

/** Count the texts in each language, of files that may be anything: what cannot be read counts for nothing. */
export async function surveyLanguages(
  paths: readonly string[],
  maxSize: number,
): Promise<Readonly<Record<Language, number>>> {
  const counts = { nl: 0, en: 0 };
  for (const path of paths) {
    const bytes = readBytes(path, maxSize);
    if (!(bytes instanceof Uint8Array)) continue;
    const { texts } = await readDocument(path, bytes, { format: undefined, isFound: true });
    for (const decision of await decideLanguages(texts, {})) {
      if ("language" in decision) counts[decision.language] += 1;
    }
  }
  return counts;
}
