import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keyOfPacks } from "../../src/lint/kept-packs.ts";
import { lintText } from "../../src/lint.ts";
import type { Store } from "../../src/model/store.ts";
import { ruleFile } from "../rule-sample.ts";

let pack: string;
let rule: string;

beforeAll(() => {
  pack = mkdtempSync(join(tmpdir(), "oprecht-kept-packs-"));
  rule = join(pack, "en", "corporate-tone", "pudding.yml");
  mkdirSync(join(rule, ".."), { recursive: true });
  writeFileSync(rule, ruleFile("severity: error\npatterns: [pudding]"));
});

afterAll(() => rmSync(pack, { recursive: true }));

/** Keep things as a folder would, and say which are asked for and which kept. */
function listener() {
  const said: string[] = [];
  const data = new Map<string, string>();
  const partOf = (name: string) => name.split("\0").at(-1);
  const store: Store = {
    take: (name, key) => {
      const found = data.get(`${name} ${key}`);
      said.push(`${found === undefined ? "no" : "have"} ${partOf(name)}`);
      return found === undefined ? undefined : JSON.parse(found);
    },
    keep: (name, key, value) => {
      said.push(`keep ${partOf(name)}`);
      data.set(`${name} ${key}`, JSON.stringify(value));
    },
  };
  return { store, listen: () => said.splice(0) };
}

const letter = "Hi,\nSorry for the pudding, without any admission of liability.";
const message = "Where is my pudding?";

test("packs are compiled once, and again when a byte of them has changed", async () => {
  const { store, listen } = listener();
  const options = { language: "en", packs: [pack], replyTo: message } as const;
  const plain = await lintText(letter, options);
  const first = await lintText(letter, { ...options, store });
  expect(listen()).toEqual(["no index", "keep index", "keep en", "keep en message"]);
  const second = await lintText(letter, { ...options, store });
  expect(listen()).toEqual(["have index", "have en message", "have en"]);
  expect([first, second]).toEqual([plain, plain]);
  expect(plain?.findings.map(({ ruleId }) => ruleId)).toContain("corporate-tone/pudding");

  writeFileSync(rule, ruleFile("severity: error\npatterns: [admission]"));
  const third = await lintText(letter, { ...options, store });
  expect(third?.findings.find(({ category }) => category === "corporate-tone")?.text).toBe(
    "admission",
  );
  expect(listen()).toContain("keep en");
});

test("nothing is kept of packs with mistakes", async () => {
  const { store, listen } = listener();
  const before = keyOfPacks([pack]);
  writeFileSync(rule, "title: Half\n");
  expect(keyOfPacks([pack])).not.toBe(before);
  await expect(lintText(letter, { language: "en", packs: [pack], store })).rejects.toThrow();
  expect(listen()).toEqual(["no index"]);
});
