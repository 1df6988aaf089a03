import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import type { Input, LintOptions } from "../../src/lint.ts";
import type { Store } from "../../src/model/store.ts";
import { slotMaker } from "../../src/task/kept-files.ts";

describe("a file's outcome is kept under", () => {
  const store: Store = { take: () => undefined, keep: () => undefined };
  const bytes = new TextEncoder().encode("Sorry.");
  const input: Input = { path: "a.txt" };

  /** The key under which a file would be kept. */
  function keyOf(kind: Input, content: Uint8Array, options: LintOptions): string {
    const keys: string[] = [];
    const listening = { ...store, keep: (_: string, key: string) => void keys.push(key) };
    slotMaker()(kind, content, { ...options, store: listening })?.keep({ failures: [], rules: {} });
    return keys.join();
  }

  const usual = keyOf(input, bytes, {});

  test.each<[string, Input, string, LintOptions]>([
    ["its words", input, "Sorry!", {}],
    ["its name", { path: "b.txt" }, "Sorry.", {}],
    ["its format", { ...input, format: "markdown" }, "Sorry.", {}],
    ["how it was found", { ...input, isFound: true }, "Sorry.", {}],
    ["what it held before", { ...input, before: bytes }, "Sorry.", {}],
    ["that it held nothing before", { ...input, before: new Uint8Array() }, "Sorry.", {}],
    ["the rules' settings", input, "Sorry.", { rules: { strategy: "off" } }],
    ["the facts", input, "Sorry.", { facts: { genre: "reply" } }],
    ["what is expected", input, "Sorry.", { expect: { grade: "genuine" } }],
    ["the language", input, "Sorry.", { language: "nl" }],
    ["the tool's language", input, "Sorry.", { uiLanguage: "nl" }],
    ["the message", input, "Sorry.", { replyTo: "Why?" }],
    ["the share of the run", input, "Sorry.", { shard: { number: 1, of: 2 } }],
    ["the packs", input, "Sorry.", { packs: ["test"] }],
  ])("%s", (_, kind, text, options) => {
    expect(usual).toMatch(/^[0-9a-f]{64}$/);
    expect(keyOf(kind, new TextEncoder().encode(text), options)).not.toBe(usual);
  });

  test("nothing else: who watches makes no difference", () => {
    expect(keyOf(input, bytes, { onText: () => {} })).toBe(usual);
  });

  test("nothing at all, if it comes once", () => {
    expect(keyOf({ ...input, isPassing: true }, bytes, {})).toBe("");
  });
});

let top: string;

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), "oprecht-kept-files-"));
  const before = process.cwd();
  process.chdir(top);
  onTestFinished(() => {
    process.chdir(before);
    rmSync(top, { recursive: true });
  });
  // Whatever stands above the folder of temporary files is not looked at.
  mkdirSync(".git");
  mkdirSync("texts");
  for (const [name, text] of Object.entries(texts)) writeFileSync(join("texts", name), text);
});

const records = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      id: `r${index}`,
      text: `Sorry for any inconvenience, ${index} \u0000\uD800.`,
    }),
  ).join("\n");

const texts: Readonly<Record<string, string>> = {
  "a.md":
    "# Sorry\n\nWe are sorry if anyone was offended.\n\n<!-- oprecht-ignore-next x/y -->\n\nBye.\n",
  "b.txt": "We apologise for any inconvenience. Mistakes were made.\n",
  "empty.txt": "",
  "nl.txt": "Sorry voor het ongemak, als u zich gekwetst voelt.\n",
  "french.txt": "Nous sommes vraiment désolés de ce qui est arrivé hier à la gare de Lyon.\n",
  "broken.jsonl": '{"text": 1}\n{"text": "Sorry that we were late, but it was the system."}\n',
  "few.jsonl": records(3),
  "many.jsonl": records(23),
};

async function run(...args: string[]) {
  let out = "";
  let err = "";
  const sink = (take: (text: string) => void) => ({
    write: async (text: string) => void take(text),
  });
  const code = await main(args, {
    stdin: { isGiven: () => false, read: async () => new Uint8Array() },
    stdout: sink((text) => (out += text)),
    stderr: sink((text) => (err += text)),
    env: {},
  });
  return { out, err, code };
}

function keptIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".oprecht-cache"));
}

describe("the report is the same to the byte, kept or not", () => {
  test("in one format after the other", async () => {
    for (const format of ["pretty", "json", "csv", "sarif"]) {
      const plain = await run("texts", "-f", format);
      for (const time of ["first", "second"]) {
        expect(await run("texts", "-f", format, "--cache"), `${format}, ${time}`).toEqual(plain);
      }
    }
    expect(keptIn(".oprechtcache")).toHaveLength(Object.keys(texts).length);
  });

  test("after an edit, with a baseline, and after mending", async () => {
    await run("texts", "--cache", "-f", "json");
    writeFileSync(
      "texts/b.txt",
      "Our apologies for any inconvenience caused. Mistakes were made.\n",
    );
    expect(await run("texts", "--cache", "-f", "json")).toEqual(await run("texts", "-f", "json"));
    await run("baseline", "create", "texts", "--cache", "--no-error-on-unmatched");
    writeFileSync("texts/b.txt", "Mistakes were made. Regrettably mistakes were made.\n");
    expect(await run("texts", "--cache")).toEqual(await run("texts"));
  });

  test("of what is staged, whatever stands in the work tree", async () => {
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "init.defaultBranch=main", ...args]);
    git("init", "-q");
    git("add", "texts");
    await run("texts", "--cache", "-f", "json");
    writeFileSync("texts/b.txt", "All is well.\n");
    expect(await run("--staged", "--cache", "-f", "json")).toEqual(
      await run("--staged", "-f", "json"),
    );
    expect(await run("texts", "--cache", "-f", "json")).toEqual(await run("texts", "-f", "json"));
  });

  test("if the kept files were exchanged or cut", async () => {
    const plain = await run("texts", "-f", "json");
    await run("texts", "--cache", "-f", "json");
    const [one = "", other = "", third = ""] = keptIn(".oprechtcache").map((name) =>
      join(".oprechtcache", name),
    );
    writeFileSync(one, readFileSync(other));
    writeFileSync(third, readFileSync(third).subarray(0, 500));
    expect(await run("texts", "--cache", "-f", "json")).toEqual(plain);
  });
});

test("the rules of a run that judged nothing new are counted all the same", async () => {
  const rulesOf = async (...args: string[]) =>
    JSON.parse((await run("texts", "-f", "json", ...args)).out).tool.rules;
  const rules = await rulesOf("--cache");
  expect([await rulesOf("--cache"), await rulesOf()]).toEqual([rules, rules]);
});

test("where nothing can be kept, the run is as ever, and says so", async () => {
  const plain = await run("texts", "-f", "compact");
  const found = await run("texts", "-f", "compact", "--cache-location", "texts/a.md/x");
  expect(found).toEqual({
    ...plain,
    err: `${plain.err}Nothing could be kept in texts/a.md/x (ENOTDIR): the next run will take as long as this one.\n`,
  });
});
