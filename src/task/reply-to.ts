import type { Document } from "../model/document.ts";
import { UserError } from "../model/errors.ts";
import type { Message } from "../model/messages/index.ts";
import { readBytes } from "../read/file.ts";
import { readDocument } from "../read/index.ts";

/**
 * Read from a file what a text replies to.
 *
 * @throws UserError if it cannot be read, or is not one message.
 */
export async function readMessage(path: string, maxSize?: number): Promise<string> {
  const bytes = readBytes(path, maxSize);
  const { texts, failures } =
    bytes instanceof Uint8Array
      ? await readDocument(path, bytes)
      : { texts: [], failures: [bytes] };
  const [failure] = failures;
  if (failure) throw mistakeIn(path, failure.message, failure);
  const messages = texts.filter(({ value }) => value.trim() !== "");
  const [message] = messages;
  if (message && messages.length === 1) return message.value;
  throw mistakeIn(path, { id: "replyToNotOne", values: { count: messages.length } });
}

/** Let the text of a document reply to a message; of several nobody can tell which does. */
export function replyTo(message: string | undefined, document: Document): Document {
  const { path, texts, failures } = document;
  if (message === undefined || texts.length === 0) return document;
  if (texts.length === 1) {
    return { ...document, texts: texts.map((text) => ({ ...text, context: message })) };
  }
  const values = { count: texts.length };
  return {
    ...document,
    texts: [],
    failures: [...failures, { path, message: { id: "replyToMany", values } }],
  };
}

function mistakeIn(
  path: string,
  message: Message,
  { line = 1, column = 1 }: { line?: number; column?: number } = {},
): UserError {
  return new UserError(message, { path, line, column, excerpt: "" });
}
