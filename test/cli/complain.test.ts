import { expect, test } from "vitest";
import { writeFailure, writeProblem } from "../../src/cli/complain.ts";

const message = { id: "yamlTab" } as const;
const said = "YAML does not allow tabs for indentation. Use spaces.";

test.each([
  ["gener: x", 1, "    gener: x\n    ^\n"],
  ["  of: x", 7, "      of: x\n          ^\n"],
  ["\tx", 2, "    \\tx\n      ^\n"],
  ["   ", 1, ""],
  [
    `${"a".repeat(100)}b${"c".repeat(100)}`,
    101,
    `    ${"a".repeat(34)}b${"c".repeat(35)}\n    ${" ".repeat(34)}^\n`,
  ],
  ["\u001b[31mx", 1, "    \\x1b[31mx\n    ^\n"],
])("%j at %i", (excerpt, column, expected) => {
  const place = { path: "c.yaml", line: 1, column, excerpt };
  expect(writeProblem({ message, place }, "en")).toBe(`c.yaml:1:${column}: ${said}\n${expected}`);
});

test("a problem without a place", () => {
  expect(writeProblem({ message }, "en")).toBe(`${said}\n`);
});

test.each([
  [{ path: "a.md", message: "Bad" }, "a.md: Bad\n"],
  [{ path: "a.md", message: "Bad", line: 3, column: 4 }, "a.md:3:4: Bad\n"],
  [{ path: "a\n\u001b]0;x.md", message: "Bad" }, "a\\n\\x1b]0;x.md: Bad\n"],
])("%j", (failure, expected) => {
  expect(writeFailure(failure)).toBe(expected);
});
