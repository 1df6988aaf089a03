import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Copy what the built command needs, to change something in it; `more` are folders of the package. */
export function copyPackage(to: string, ...more: readonly string[]): void {
  for (const part of ["bin", "dist/command", "dist/rules", "package.json", ...more]) {
    cpSync(join(root, part), join(to, part), { recursive: true });
  }
}
