import { extname } from "node:path";
import type { Message } from "../model/messages/index.ts";

/** Tell what is wrong with a file from an office that looks like one that can be read: by its first bytes. */
export function officeProblem(path: string, bytes: Uint8Array): Message | undefined {
  if (startsWith(bytes, pdf)) return { id: "pdf" };
  if (startsWith(bytes, compound)) return { id: isEncrypted(bytes) ? "wordProtected" : "wordOld" };
  const isZip = startsWith(bytes, zip);
  const isDocx = /^\.doc[xm]$/i.test(extname(path));
  if (isDocx && !isZip) return { id: "docxBroken" };
  return isZip && !isDocx ? { id: "zipNotWord" } : undefined;
}

const pdf = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** Word before 2007, and what holds an encrypted file today. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const zip = [0x50, 0x4b, 0x03, 0x04];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** The folder of such a file names what is in it, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"));
}
