import type { FormClass, Paradigm } from "./paradigm.ts";

/** The forms of a word by what they are. */
export type Forms = Readonly<Partial<Record<FormClass, readonly string[]>>>;

/** Make a paradigm of forms that stand as one piece. Forms that are the same are given once. */
export function paradigmOf(lemma: string, forms: Forms): Paradigm {
  const classes = distinctForms(forms);
  return { lemma, forms: distinct(Object.values(classes).flat()), classes };
}

/** Give each form once per class, and no class without forms. */
export function distinctForms(forms: Forms): Forms {
  const entries = Object.entries(forms).map(([name, list]) => [name, distinct(list)] as const);
  return Object.fromEntries(entries.filter(([, list]) => list.length > 0));
}

/** Give each text once, in order. */
export function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** Put the forms of two words together. */
export function joinForms(one: Forms, other: Forms): Forms {
  const names = Object.keys({ ...one, ...other }) as FormClass[]; // keys of both are form classes
  return distinctForms(
    Object.fromEntries(names.map((name) => [name, [...(one[name] ?? []), ...(other[name] ?? [])]])),
  );
}
