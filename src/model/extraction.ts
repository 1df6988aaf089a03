/** How the words of a field are written; `auto`: as HTML if there is a tag or an entity in them. */
export type Writing = "auto" | "html" | "markdown" | "text";

export const writings: readonly Writing[] = ["auto", "html", "markdown", "text"];

/** Where the texts of a library lie whose shape nobody knows. */
export interface Extraction {
  /** Way to what holds a text each: a JSON pointer in which `*` stands for any step, `**` for any way, `[key=value]` for what says so. */
  each?: string;
  /** Ways from there to the words, of which the first that leads somewhere counts. */
  text: readonly string[];
  /** Way to what a text is called. */
  id?: string;
  as?: Writing;
  /** Way to what says the language, or the language itself. */
  language?: { key?: string; default?: string };
  /** What is so is left out. */
  skipIf?: Readonly<Record<string, string | number | boolean>>;
}
