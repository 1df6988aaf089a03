// From what tsc wrote to what is shipped: the rules compiled, and the command in one piece.
import { mkdirSync, writeFileSync } from "node:fs";
import { build } from "rolldown";
import { languages } from "./model/language.ts";
import { emitRules } from "./ruleset/emit.ts";

mkdirSync("dist/rules", { recursive: true });
for (const name of [...languages, "index"]) {
  writeFileSync(`dist/rules/${name}.js`, emitRules(".", name));
}

await build({
  input: "dist/cli/main.js",
  platform: "node",
  // The CommonJS build of jsonc-parser cannot be bundled.
  resolve: { mainFields: ["module", "main"] },
  output: {
    dir: "dist/command",
    format: "esm",
    entryFileNames: "main.js",
    chunkFileNames: "[name].js",
  },
});
