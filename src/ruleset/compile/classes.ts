/** Classes of token that the engine tells by itself. */
export const tokenClasses = [
  "number",
  "url",
  "email",
  "phone",
  "placeholder",
  "handle",
  "hashtag",
  "caps",
  "stretched",
  "quoted",
  "wry",
  "name",
  "org",
  "role",
  "quote",
] as const;

/** Classes of word forms: what the lists have, and of other words what they look like. */
export const formClasses = ["past", "participle", "infinitive", "imperative"] as const;

/** A class of word forms that a pattern may name. */
export type FormName = (typeof formClasses)[number];

/** Every class that a pattern may name without `words.yml` defining it. */
export const classNames: readonly string[] = [...tokenClasses, ...formClasses, "emoji"];
