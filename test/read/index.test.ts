import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { formats, readableExtensions, readBytes, readDocument } from "../../src/read/index.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

test("formats and their extensions", () => {
  expect([formats, readableExtensions]).toEqual([
    [
      "text",
      "markdown",
      "mdx",
      "html",
      "docx",
      "jsonl",
      "json",
      "yaml",
      "csv",
      "eml",
      "po",
      "xliff",
    ],
    [
      ".txt",
      ".text",
      ".md",
      ".markdown",
      ".mdx",
      ".html",
      ".htm",
      ".xhtml",
      ".docx",
      ".docm",
      ".jsonl",
      ".ndjson",
      ".json",
      ".jsonc",
      ".yaml",
      ".yml",
      ".csv",
      ".tsv",
      ".eml",
      ".po",
      ".pot",
      ".xliff",
      ".xlf",
    ],
  ]);
});

test.each([
  ["a.txt", undefined, "text", "*a*"],
  ["a.TEXT", undefined, "text", "*a*"],
  ["map.x/LEESMIJ", undefined, "text", "*a*"],
  ["-", undefined, "text", "*a*"],
  ["a.md", undefined, "markdown", "a"],
  ["a.markdown", undefined, "markdown", "a"],
  ["a.txt", "markdown", "markdown", "a"],
])("%s as %s is read as %s", async (path, format, name, value) => {
  const document = await readDocument(path, utf8("*a*"), format ? { format } : {});
  expect([document.format, document.path, document.source, document.texts[0]?.value]).toEqual([
    name,
    path,
    "*a*",
    value,
  ]);
});

test.each([
  ["a.xyz", {}, ".xyz"],
  ["a.txt", { format: "wrod" }, "wrod"],
])("%s %j is an unknown format", async (path, options, name) => {
  const kinds = [
    "text (.txt, .text)",
    "markdown (.md, .markdown)",
    "mdx (.mdx)",
    "html (.html, .htm, .xhtml)",
    "docx (.docx, .docm)",
    "jsonl (.jsonl, .ndjson)",
    "json (.json, .jsonc)",
    "yaml (.yaml, .yml)",
    "csv (.csv, .tsv)",
    "eml (.eml)",
    "po (.po, .pot)",
    "xliff (.xliff, .xlf)",
  ];
  expect(await readDocument(path, utf8("a"), options)).toEqual({
    path,
    format: "",
    source: "",
    texts: [],
    failures: [{ path, message: { id: "unknownFormat", values: { name, formats: kinds } } }],
  });
});

test.each<[string, number[], string]>([
  ["UTF-8", [...utf8("é😀")], "é😀"],
  ["UTF-8 with mark", [0xef, 0xbb, 0xbf, 0x61], "\uFEFFa"],
  ["UTF-16LE", [0xff, 0xfe, 0x61, 0, 0x3d, 0xd8, 0, 0xde], "\uFEFFa😀"],
  ["UTF-16BE", [0xfe, 0xff, 0, 0x61, 0xd8, 0x3d, 0xde, 0], "\uFEFFa😀"],
])("%s is decoded", async (_, bytes, source) => {
  const document = await readDocument("a.txt", Uint8Array.from(bytes));
  expect([document.source, document.texts[0]?.value, document.failures]).toEqual([
    source,
    source.replace("\uFEFF", ""),
    [],
  ]);
});

test.each<[string, number[], object]>([
  ["Latin-1", [...utf8("a\r\nb\rc\n"), 0xe9, 0x0a, 0xe9], { message: { id: "notUtf8" }, line: 4 }],
  ["half a character", [...utf8("a\n"), 0xc3], { message: { id: "notUtf8" }, line: 2 }],
  ["NUL", [0x61, 0, 0x62], { message: { id: "notText" } }],
  ["binary", [0x7f, 0x45, 0x4c, 0, 0, 0xff], { message: { id: "notText" } }],
  ["UTF-16 without a mark", [0x61, 0, 0x62, 0], { message: { id: "notText" } }],
  ["UTF-16 with half a pair", [0xff, 0xfe, 0x3d, 0xd8], { message: { id: "notUtf16" } }],
])("%s is a failure", async (_, bytes, failure) => {
  const document = await readDocument("a.md", Uint8Array.from(bytes));
  expect([document.texts, document.failures]).toEqual([[], [{ path: "a.md", ...failure }]]);
});

const folder = mkdtempSync(join(tmpdir(), "read-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("bytes of files, and why there are none", () => {
  const path = join(folder, "a.txt");
  writeFileSync(path, "abc");
  const missing = join(folder, "b.txt");
  const below = join(path, "c.txt");
  expect([...(readBytes(path, 3) as Uint8Array)]).toEqual([97, 98, 99]);
  expect(readBytes(path, 2)).toEqual({
    path,
    message: { id: "fileTooLarge", values: { limit: 2 } },
  });
  expect(readBytes(missing)).toEqual({ path: missing, message: { id: "fileMissing" } });
  expect(readBytes(below)).toEqual({ path: below, message: { id: "fileMissing" } });
  expect(readBytes(folder)).toEqual({ path: folder, message: { id: "fileIsFolder" } });
});
