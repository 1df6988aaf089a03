import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { type Emitter, rulesEmitter } from "../src/ruleset/emit.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

const built = join(root, "dist/rules");

/** Give the folder of the built-in rules as built; a new one where they or the code have changed since. */
const folderOfRules = (emit: Emitter): string => {
  const index = join(built, "index.js");
  const isFresh = existsSync(index) && readFileSync(index, "utf8") === emit("index").code;
  return isFresh ? built : mkdtempSync(join(tmpdir(), "oprecht-tests-"));
};

/** Compile the built-in rules on the fly where the build is not of these, so that no test sees old ones. */
const rules = () => {
  const emit = rulesEmitter(root);
  const folder = folderOfRules(emit);
  return {
    name: "rules",
    enforce: "pre" as const,
    resolveId: (id: string) => {
      if (!id.startsWith("#rules/")) return undefined;
      const name = id.slice("#rules/".length);
      const file = join(folder, `${name}.js`);
      if (!existsSync(file)) {
        const { code, data, bytes } = emit(name);
        if (data !== undefined) writeFileSync(join(folder, `${name}.json`), data);
        if (bytes) writeFileSync(join(folder, `${name}.bin`), bytes);
        writeFileSync(file, code);
      }
      return file;
    },
    closeBundle: () => {
      if (folder !== built) rmSync(folder, { recursive: true, force: true });
    },
  };
};

export default defineConfig({
  plugins: [rules()],
  // No test leaves anything behind: to load the same code anew for each file would cost a fifth of the time.
  test: {
    isolate: false,
    root,
    include: ["test/**/*.test.ts"],
    testTimeout: 120_000,
    maxWorkers: "100%",
  },
});
