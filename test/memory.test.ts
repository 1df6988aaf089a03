import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

test("of very many texts little is held: a kilobyte each while they are read, less until they are printed", () => {
  const script = ["--expose-gc", "test/memory-use.mjs"];
  const printed = execFileSync(process.execPath, script, { encoding: "utf8" });
  const { read, linted } = JSON.parse(printed);
  expect(read).toBeGreaterThan(300);
  expect(read).toBeLessThan(2_000);
  // As they are made, reports take some six kilobytes each.
  expect(linted).toBeGreaterThan(100);
  expect(linted).toBeLessThan(2_000);
});
