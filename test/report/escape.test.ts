import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeControls, escapeJson, escapeProse } from "../../src/report/escape.ts";

test.each([
  ["plain é 日本 👩‍👩‍👧 “x”", "plain é 日本 👩‍👩‍👧 “x”"],
  ["\x1b[31mred", "\\x1b[31mred"],
  ["a\r\n\tb", "a\\r\\n\\tb"],
  ["bell\x07 del\x7f csi\x9b nel\x85", "bell\\x07 del\\x7f csi\\x9b nel\\x85"],
  ["gpj\u202e.exe \u2066x\u2069", "gpj\\u202e.exe \\u2066x\\u2069"],
  ["zero\u200bwidth\ufeff soft\u00adhyphen", "zero\\u200bwidth\\ufeff soft\\xadhyphen"],
  ["line\u2028par\u2029", "line\\u2028par\\u2029"],
  ["half \ud83d pair \udc69", "half \\ud83d pair \\udc69"],
  ["::error file=a::b", ":\\x3aerror file=a:\\x3ab"],
  ["a::\u00adb :: 1::2", "a:\\x3a\\xadb :: 1::2"],
  ["##[error]a ##vso[b] ## c", "#\\x23[error]a #\\x23vso[b] ## c"],
])("escapeControls shows what is hidden in %j", (text, shown) => {
  expect(escapeControls(text)).toBe(shown);
});

test("escapeProse makes one line", () => {
  expect(escapeProse(" a\r\n  b\tc\x00 ")).toBe("a b c\\x00");
});

test("nothing that could drive a terminal is left", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(escapeControls(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});

test.each([
  ["\ud83d!", "\ufffd!"],
  ["\\ud83d \\\ud83d", "\\ud83d \\\ufffd"],
  ["##[error]", "##[error]"],
  ["😀", "😀"],
])("in JSON %j becomes %j", (text, read) => {
  const written = escapeJson(JSON.stringify(text));
  expect(JSON.parse(written)).toBe(read);
  expect(written).not.toContain("##[");
});

test("JSON stays the same value", () => {
  fc.assert(
    fc.property(fc.json(), fc.string({ unit: "binary" }), (json, text) => {
      const written = JSON.stringify({ json, text }, undefined, 2);
      expect(JSON.parse(escapeJson(written))).toEqual(JSON.parse(written));
    }),
  );
});
