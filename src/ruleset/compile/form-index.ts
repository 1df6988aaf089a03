import { fold } from "../../model/fold.ts";
import { looksLike } from "../../model/form/index.ts";
import type { Language } from "../../model/language.ts";
import type { Paradigm } from "../inflect/paradigm.ts";
import { type FormName, formClasses } from "./classes.ts";
import type { Entries } from "./entries.ts";
import type { Names } from "./names.ts";

/** Let words of which a guess would be wrong be members of the classes that were asked for; gives these words. */
export function addForms(entries: Entries, { paradigms, language }: Names): readonly string[] {
  const asked = formClasses.filter((name) => entries.find(`#${name}`) !== undefined);
  const forms = indexForms(paradigms.values(), new Set(asked), language);
  for (const [word, names] of forms) {
    for (const name of names) entries.of(`#${name}`, () => undefined).forms.add(word);
  }
  return [...forms.keys()];
}

/** Listed words about whose form a guess from the ending is wrong, with what they are. */
type FormIndex = ReadonlyMap<string, ReadonlySet<FormName>>;

/**
 * List the words whose ending misleads, so that all other words of the lists need not be kept:
 * “kosten” looks like an infinitive, “sprong” does not look like the past tense that it is.
 */
function indexForms(
  paradigms: Iterable<Paradigm>,
  asked: ReadonlySet<FormName>,
  language: Language,
): FormIndex {
  const listed = new Map<string, Set<FormName>>();
  for (const { forms, split, classes } of paradigms) {
    for (const form of [...forms, ...(split?.forms ?? [])]) {
      if (!form.includes(" ")) listed.set(fold(form), listed.get(fold(form)) ?? new Set());
    }
    for (const name of asked) {
      for (const form of classes[name] ?? []) listed.get(fold(form))?.add(name);
    }
  }
  return new Map(
    [...listed].filter(([word, names]) => {
      const guessed = new Set(
        looksLike(word, language).filter((name) => asked.has(name as FormName)),
      );
      return guessed.size !== names.size || [...names].some((name) => !guessed.has(name));
    }),
  );
}
