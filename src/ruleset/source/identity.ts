import { isLanguage, type Language, languages } from "../../model/language.ts";
import type { Message } from "../../model/messages/index.ts";
import { nearest } from "../../model/nearest.ts";

/** Categories whose rules report findings. */
export const findingCategories: readonly string[] = [
  "non-apology",
  "corporate-tone",
  "sarcasm",
  "persuasion",
  "follow-through",
  "policy",
];

/** Categories whose rules label; those of `contact` label what is answered, and never the text itself. */
export const labelCategories: readonly string[] = [
  "strategy",
  "component",
  "voice",
  "feature",
  "contact",
];

const categories = [...findingCategories, ...labelCategories];

/** What a rule file is by where it lies. */
export interface Identity {
  language: Language;
  category: string;
  /** `category/name`. */
  id: string;
}

/** Tell what a rule file is by its name in the folder of rules; else, what is wrong with the name. */
export function identify(name: string): Identity | Message {
  const [language = "", category = "", file = "", ...deeper] = name.split("/");
  if (!file || deeper.length > 0) return { id: "rulePath" };
  if (!isLanguage(language)) return unknownFolder(language, languages);
  if (!categories.includes(category)) return unknownFolder(category, categories);
  const [, rule] = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yml$/.exec(file) ?? [];
  if (rule === undefined) return { id: "ruleFileName", values: { name: file } };
  return { language, category, id: `${category}/${rule}` };
}

function unknownFolder(name: string, known: readonly string[]): Message {
  return { id: "ruleFolder", values: { value: name, valid: known, nearest: nearest(name, known) } };
}
