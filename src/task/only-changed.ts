import type { Document, Text } from "../model/document.ts";

/** Leave out the texts of a document that stood in it before as they are: of a library, only what was edited is left. */
export function onlyChanged(document: Document, before: Document | undefined): Document {
  if (!before) return document;
  const known = new Set(before.texts.map(keyOf));
  const texts = document.texts.filter((text) => !known.has(keyOf(text)));
  if (texts.length > 0 || document.texts.length === 0) return { ...document, texts };
  return { ...document, texts, isPassedOver: true };
}

/** What makes a text what it is: its words, and what is known of it. */
function keyOf({ value, context, language, facts }: Text): string {
  return JSON.stringify([value, context, language, facts]);
}
