import { createHash } from "node:crypto";

/** Give the SHA-256 of some parts, in hexadecimal; where one ends and the next begins counts too. */
export function sha256(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) {
    const size = typeof part === "string" ? Buffer.byteLength(part) : part.length;
    hash.update(`${size}\0`).update(part);
  }
  return hash.digest("hex");
}
