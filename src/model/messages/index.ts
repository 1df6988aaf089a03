import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** Everything the tool itself says: a function of what must be filled in, per message. */
export type Catalogue = typeof en;

/** Something to say, in whatever language the user reads. */
export type Message = {
  [Id in keyof Catalogue]: Parameters<Catalogue[Id]> extends [infer Values]
    ? { id: Id; values: Values }
    : { id: Id };
}[keyof Catalogue];

const catalogues: Readonly<Record<Language, Catalogue>> = { nl, en };

/** Give the catalogue of a language. */
export function catalogue(language: Language): Catalogue {
  return catalogues[language];
}

/** Say a message in a language. */
export function say(language: Language, message: Message): string {
  const write = catalogues[language][message.id] as (values?: unknown) => string;
  return write("values" in message ? message.values : undefined);
}
