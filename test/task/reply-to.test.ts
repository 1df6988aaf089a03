import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lintText } from "../../src/index.ts";
import { lintFiles } from "../../src/lint.ts";
import { readDocument } from "../../src/read/index.ts";
import { readMessage, replyTo } from "../../src/task/reply-to.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "oprecht-reply-"));
  const files = {
    "message.txt": "\uFEFFWaar blijft mijn pakket?\n\nPiet\n",
    "message.md": "Waar blijft *mijn* pakket?",
    "one.jsonl": '{"text": "Waar blijft mijn pakket?"}\n{"text": ""}',
    "two.jsonl": '{"text": "Waar?"}\n{"text": "Wanneer?"}',
    "empty.txt": " \n",
    "bad.txt": Buffer.from([0x53, 0x0a, 0xff]),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["message.txt", "Waar blijft mijn pakket?\n\nPiet"],
  ["message.md", "Waar blijft mijn pakket?"],
  ["one.jsonl", "Waar blijft mijn pakket?"],
])("the message in %s", async (name, expected) => {
  expect(await readMessage(join(folder, name))).toBe(expected);
});

test.each([
  ["two.jsonl", { id: "replyToNotOne", values: { count: 2 } }, 1],
  ["empty.txt", { id: "replyToNotOne", values: { count: 0 } }, 1],
  ["none.txt", { id: "fileMissing" }, 1],
  ["bad.txt", { id: "notUtf8" }, 2],
])("no message in %s", async (name, message, line) => {
  const path = join(folder, name);
  await expect(readMessage(path)).rejects.toMatchObject({
    problems: [{ message, place: { path, line } }],
  });
});

test("a message that is too large is not read", async () => {
  await expect(readMessage(join(folder, "message.txt"), 5)).rejects.toMatchObject({
    problems: [{ message: { id: "fileTooLarge" } }],
  });
});

async function contextsOf(path: string, source: string) {
  const document = await readDocument(path, new TextEncoder().encode(source));
  const { texts, failures } = replyTo("Waar?", document);
  return { contexts: texts.map(({ context }) => context), failures };
}

test("a single text replies to it, whatever the text says itself", async () => {
  const replied = { contexts: ["Waar?"], failures: [] };
  expect(await contextsOf("a.txt", "Hier.")).toEqual(replied);
  expect(await contextsOf("a.jsonl", '{"context": "Wanneer?", "text": "Hier."}')).toEqual(replied);
  expect(await contextsOf("a.txt", "")).toEqual({ contexts: [], failures: [] });
});

test("of several texts none does", async () => {
  expect(await contextsOf("a.jsonl", '{"text": "Hier."}\n{"text": "Daar."}')).toEqual({
    contexts: [],
    failures: [{ path: "a.jsonl", message: { id: "replyToMany", values: { count: 2 } } }],
  });
});

test("what a text replies to is never judged", async () => {
  const text = "Wij bellen u morgen over uw bestelling.";
  const message = "Onze excuses voor het ongemak, schreef u.";
  const alone = await lintText(text, { language: "nl", facts: { genre: "reply" } });
  const replied = await lintText(text, { language: "nl", replyTo: message });
  expect(replied).toEqual({ ...alone, contact: replied?.contact });
  const record = JSON.stringify({ text, context: message, lang: "nl" });
  const bytes = new TextEncoder().encode(record);
  const { files } = await lintFiles([{ path: "a.jsonl", bytes }]);
  expect(files[0]?.texts[0]?.findings).toEqual([]);
});
