import { dutchDiminutive } from "./dutch-diminutive.ts";
import { type Forms, paradigmOf } from "./dutch-paradigm.ts";
import type { Paradigm } from "./paradigm.ts";
import type { NounEntry } from "./words-file.ts";

/** Make all forms of a Dutch noun. The diminutive is made by rule for what has a plural. */
export function inflectDutchNoun(singular: string, entry: NounEntry): Paradigm {
  return paradigmOf(singular, dutchNounForms(singular, entry));
}

/** Make the forms of a noun by what they are. */
export function dutchNounForms(singular: string, entry: NounEntry): Forms {
  const given = typeof entry === "string" ? { plural: [entry] } : entry;
  const plural = given.plural ?? [];
  const diminutive = given.diminutive ?? (plural.length > 0 ? byRule(singular) : []);
  return {
    singular: given.singular ?? [singular],
    plural,
    diminutive: diminutive.flatMap((form) => [form, `${form}s`]),
  };
}

/** What is abstract has no small one. */
function byRule(singular: string): readonly string[] {
  return /(?:heid|schap|isme|iteit)$/.test(singular) ? [] : [dutchDiminutive(singular)];
}
