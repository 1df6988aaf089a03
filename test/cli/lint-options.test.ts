import { expect, test } from "vitest";
import { lintOptions } from "../../src/cli/lint-options.ts";
import { readOptions } from "../../src/cli/options.ts";

const config = {
  path: "/c.yaml",
  language: "nl",
  facts: { genre: "reply", audience: "klant" },
  rules: { "a/x": "error", "a/y": "info", b: "off", "b/z": "warning" },
} as const;

test.each([
  ["", config.rules],
  ["--rule a/x=off", { ...config.rules, "a/x": "off" }],
  // A category from the flags also beats single rules from the configuration.
  ["--rule a=off", { a: "off", b: "off", "b/z": "warning" }],
  ["--rule b=error --rule b/z=info", { "a/x": "error", "a/y": "info", b: "error", "b/z": "info" }],
] as const)("rules with %j", (flags, rules) => {
  expect(lintOptions(options(flags), config).rules).toEqual(rules);
});

test("facts: those of flags win over the text's, those of the configuration lose", () => {
  expect(lintOptions(options("--genre canned --lang en --only a"), config)).toEqual({
    facts: { genre: "canned" },
    defaults: config.facts,
    language: "en",
    fallbackLanguage: "nl",
    only: ["a"],
    rules: config.rules,
  });
});

test("without a configuration", () => {
  expect(lintOptions(options("--skip a"), undefined)).toEqual({
    facts: {},
    rules: {},
    skip: ["a"],
  });
});

function options(flags: string) {
  const read = readOptions(flags.split(" ").filter(Boolean), "en", "1");
  if (typeof read === "string") throw new Error(read);
  return read;
}
