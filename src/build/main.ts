// From what tsc wrote to what is shipped: the rules compiled, and the command in one piece.
import { mkdirSync, writeFileSync } from "node:fs";
import { build } from "rolldown";
import { UserError } from "../model/errors.ts";
import { say } from "../model/messages/index.ts";
import { moduleNames, rulesEmitter } from "../ruleset/emit.ts";

try {
  mkdirSync("dist/rules", { recursive: true });
  const emit = rulesEmitter(".");
  for (const name of moduleNames) {
    const { code, data, bytes } = emit(name);
    writeFileSync(`dist/rules/${name}.js`, code);
    if (data !== undefined) writeFileSync(`dist/rules/${name}.json`, data);
    if (bytes) writeFileSync(`dist/rules/${name}.bin`, bytes);
  }
  await build({
    input: "dist/cli/main.js",
    platform: "node",
    // They are shipped once, for the library and the command alike.
    external: /^#rules\//,
    // The CommonJS build of jsonc-parser cannot be bundled.
    resolve: { mainFields: ["module", "main"] },
    output: {
      dir: "dist/command",
      format: "esm",
      entryFileNames: "main.js",
      chunkFileNames: "[name].js",
      // Comments are half of it and cost time at every start; names stay, for the traces of bugs.
      minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    },
  });
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  for (const { message, place } of error.problems) {
    const { path = "rules", line = 1, column = 1 } = place ?? {};
    process.stderr.write(`${path}:${line}:${column}: ${say("en", message)}\n`);
  }
  process.exitCode = 1;
}
