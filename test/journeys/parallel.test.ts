import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const hasParallel = spawnSync("parallel", ["--version"]).stdout?.includes("GNU parallel") ?? false;

/** What is said of a record wherever it stands. */
function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key]) => !["line", "offset", "pointer"].includes(key),
  );
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutPlaces(item)]));
}

test.skipIf(!hasParallel)("GNU parallel cuts an archive, and the pieces are the whole", () => {
  const folder = mkdtempSync(join(tmpdir(), "oprecht-parallel-"));
  const texts = [
    "Sorry for any inconvenience, Tom.",
    "Het spijt ons als u zich stoorde.",
    "Excuses.",
  ];
  const archive = Array.from({ length: 300 }, (_, index) =>
    JSON.stringify({ id: `r${index}`, text: `${texts[index % 3]} (${index})` }),
  ).join("\n");
  writeFileSync(join(folder, "will-cite"), "");
  const filter = [
    "node",
    resolve("bin/oprecht.js"),
    "-",
    "--stdin-filename",
    "x.jsonl",
    "-f",
    "jsonl",
  ];
  const run = (command: readonly string[]) => {
    const [name = "", ...args] = [...command, "--exit-zero"];
    const env = { ...process.env, PARALLEL_HOME: folder };
    const { stdout, status } = spawnSync(name, args, {
      input: archive,
      env,
      encoding: "utf8",
      maxBuffer: 1e9,
    });
    return {
      status,
      records: stdout
        .trim()
        .split("\n")
        .map((line) => withoutPlaces(JSON.parse(line))),
    };
  };
  const whole = run(filter);
  const pieces = run(["parallel", "--pipe", "--block", "8k", "-k", "-j2", ...filter]);
  rmSync(folder, { recursive: true });
  expect(whole.records).toHaveLength(300);
  expect(pieces).toEqual(whole);
});
