import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { emitRules } from "../src/ruleset/emit.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Compile the built-in rules on the fly, as the build does, so that no test sees old ones. */
const rules = {
  name: "rules",
  enforce: "pre" as const,
  resolveId: (id: string) => (id.startsWith("#rules/") ? `\0${id}` : undefined),
  load: (id: string) => {
    if (!id.startsWith("\0#rules/")) return undefined;
    const { code, data } = emitRules(root, id.slice("\0#rules/".length));
    if (data === undefined) return code;
    return `export const ruleset = JSON.parse(${JSON.stringify(data)});\n`;
  },
};

export default defineConfig({
  plugins: [rules],
  test: { root, include: ["test/**/*.test.ts"], testTimeout: 120_000, maxWorkers: "100%" },
});
