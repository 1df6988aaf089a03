import { type Heard, hear } from "../engine/judge/contact.ts";
import { decideLanguages } from "../engine/language/decide.ts";
import { parseText } from "../engine/parse/parse.ts";
import { type Facts, mergeFacts } from "../model/facts.ts";
import type { Language } from "../model/language.ts";
import { readDocument } from "../read/index.ts";
import type { Shelf } from "./shelf.ts";

/** What is known of a message beside its words. */
export interface Setting {
  /** Of the text that answers it, for a message that is too short to tell. */
  language: Language;
  facts: Facts;
  packs: readonly string[];
}

/** Hear the message that a text answers, where there is one, and know more of the text by it. */
export async function withMessage(
  message: string | undefined,
  setting: Setting,
  shelf: Shelf,
): Promise<{ facts: Facts; heard: Heard | undefined }> {
  const heard = message === undefined ? undefined : await hearMessage(message, setting, shelf);
  return { facts: heard ? mergeFacts(setting.facts, factsOf(heard)) : setting.facts, heard };
}

/** What answers a message is a reply, unless someone calls it something else. */
function factsOf({ address }: Heard): Partial<Facts> {
  return { genre: "reply", ...(address && { customer: address }) };
}

/**
 * Hear what a customer's message says: why they write, whether they ask, how they address the
 * organisation. Undefined if it is empty, or in a language that has no rules.
 */
async function hearMessage(
  value: string,
  { language: answered, facts, packs }: Setting,
  shelf: Shelf,
): Promise<Heard | undefined> {
  const bytes = new TextEncoder().encode(value);
  const { texts } = await readDocument("<message>", bytes, { format: "text" });
  const [text] = texts;
  const [decision] = await decideLanguages(texts, { fallbackLanguage: answered });
  if (!text || !decision || "skipped" in decision) return undefined;
  const { language } = decision;
  const { attribute, match } = await shelf.takeForMessages(language, packs);
  const parsed = await parseText(text, language, "reply");
  const sentences = attribute({ value: text.value, sentences: parsed, facts });
  return hear(match({ value: text.value, sentences, facts }), text.value);
}
