import type { FormClass, Paradigm } from "./paradigm.ts";

type Classes = Paradigm["classes"];

/** Make a paradigm of which the forms are those of its classes. */
export function paradigmOf(lemma: string, classes: Classes): Paradigm {
  const kept = Object.entries(classes).filter(([, forms]) => forms.length > 0);
  return {
    lemma,
    forms: unique(kept.flatMap(([, forms]) => forms)),
    classes: Object.fromEntries(kept),
  };
}

/** Join paradigms into one: of two spellings, or of a verb and a noun that are written alike. */
export function joinParadigms(lemma: string, paradigms: readonly Paradigm[]): Paradigm {
  const classes: Partial<Record<FormClass, readonly string[]>> = {};
  for (const [name, forms] of paradigms.flatMap((paradigm) => entries(paradigm.classes))) {
    classes[name] = unique([...(classes[name] ?? []), ...forms]);
  }
  return { lemma, forms: unique(paradigms.flatMap((paradigm) => paradigm.forms)), classes };
}

function entries(classes: Classes): [FormClass, readonly string[]][] {
  return Object.entries(classes) as [FormClass, readonly string[]][];
}

function unique(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)];
}
