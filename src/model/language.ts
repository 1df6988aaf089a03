/** A language that has rules. */
export type Language = "nl" | "en";

export const languages: readonly Language[] = ["nl", "en"];

/** Tell whether a name is that of a language that has rules. */
export function isLanguage(name: unknown): name is Language {
  return name === "nl" || name === "en";
}
