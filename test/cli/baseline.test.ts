import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Io } from "../../src/cli/io.ts";
import { main } from "../../src/cli/main.ts";

const bad = "Onze excuses voor het ongemak.";
const worse = "Het spijt ons als u zich gekwetst voelt.";

let folder: string;
const here = process.cwd();

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "oprecht-baseline-")));
  process.chdir(folder);
  writeFileSync("a.md", `${bad}\n`);
  writeFileSync("r.jsonl", `{"id": "x", "lang": "nl", "text": "${worse}"}\n`);
});

afterEach(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true });
});

async function run(...argv: readonly string[]) {
  const written = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr") => ({
    columns: 80,
    isTTY: false,
    write: async (text: string) => {
      written[name] += text;
      return undefined;
    },
  });
  const code = await main([...argv, "--ui-lang", "en"], {
    stdin: { isGiven: () => false, read: async () => new Uint8Array() },
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    env: {},
  } satisfies Io);
  return { code, ...written };
}

const lint = (...more: readonly string[]) => run(".", "-f", "compact", ...more);

test("what was there is silent, what is new fails, what is gone can be pruned", async () => {
  expect((await lint()).code).toBe(1);
  expect(await run("baseline", "create")).toEqual({
    code: 0,
    stdout: "oprecht-baseline.json has 3 findings\n",
    stderr: "",
  });
  expect(await lint()).toEqual({
    code: 0,
    stdout: "",
    stderr: "3 findings left out: known from oprecht-baseline.json\n",
  });
  expect((await lint("--no-baseline")).code).toBe(1);

  // Lines that move are the same findings.
  writeFileSync("a.md", `Dag.\n\n${bad}\n\n${worse}\n`);
  const grown = await lint();
  expect([grown.code, grown.stdout.split("\n").length - 1]).toEqual([1, 2]);
  expect(grown.stdout).toMatch(/^a\.md:5:/);

  writeFileSync("r.jsonl", "");
  expect((await lint()).stderr).toContain("2 findings of oprecht-baseline.json are gone");
  expect((await run("baseline", "prune")).stdout).toBe(
    "oprecht-baseline.json has 1 finding; before, 3\n",
  );
  expect((await run("baseline", "update")).stdout).toBe(
    "oprecht-baseline.json has 3 findings; before, 1\n",
  );
  expect((await lint()).code).toBe(0);
});

test.each([
  [["baseline", "update"], "There is no baseline oprecht-baseline.json"],
  [["a.md", "--baseline", "x.json"], "There is no baseline x.json"],
  [["baseline", "creat"], "Did you mean “create”?"],
  [["baseline", "create", "--staged"], "whole files"],
  [["baseline", "create", "nowhere.md"], "was not written"],
])("%j is refused", async (argv, said) => {
  const { code, stderr } = await run(...argv);
  expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
});

test("a baseline is not overwritten, and a broken one not passed over", async () => {
  writeFileSync("oprecht-baseline.json", "{}");
  expect((await run("baseline", "create")).stderr).toContain("is already there");
  const { code, stderr } = await lint();
  expect([code, stderr]).toEqual([2, expect.stringContaining("is no baseline of oprecht")]);
  expect(readFileSync("oprecht-baseline.json", "utf8")).toBe("{}");
});
