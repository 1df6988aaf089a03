import { readFileSync, statSync } from "node:fs";
import type { Failure } from "../model/document.ts";
import type { Message } from "../model/messages/index.ts";

/** Bytes that a file may have if nothing else is said: 10 MB. */
export const defaultMaxSize = 10_000_000;

/** Read the bytes of a file of at most `maxSize` bytes. */
export function readBytes(path: string, maxSize = defaultMaxSize): Uint8Array | Failure {
  try {
    if (statSync(path).size > maxSize) return tooLarge(path, maxSize);
    const bytes = readFileSync(path);
    // A pipe has no size before it is read.
    return bytes.length > maxSize ? tooLarge(path, maxSize) : bytes;
  } catch (error) {
    return { path, message: messageOf(error) };
  }
}

function tooLarge(path: string, maxSize: number): Failure {
  return { path, message: { id: "fileTooLarge", values: { limit: maxSize } } };
}

function messageOf(error: unknown): Message {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return { id: "fileMissing" };
  if (code === "EACCES" || code === "EPERM") return { id: "fileForbidden" };
  if (code === "EISDIR") return { id: "fileIsFolder" };
  if (typeof code !== "string") throw error;
  return { id: "fileUnreadable", values: { reason: code } };
}
