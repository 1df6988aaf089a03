import { describe, expect, test } from "vitest";
import type { Config, Settings } from "../../src/config/config.ts";
import { configFor } from "../../src/config/overrides.ts";

const nothing: Settings = { rules: {}, facts: {} };

describe("globs", () => {
  test.each([
    ["a.jsonl", "a.jsonl", true],
    ["*.jsonl", "a.jsonl", true],
    // Without a slash: at any depth.
    ["*.jsonl", "klachten/oud/a.jsonl", true],
    ["klachten/*.jsonl", "klachten/a.jsonl", true],
    ["klachten/*.jsonl", "klachten/oud/a.jsonl", false],
    ["klachten/**", "klachten/oud/a.jsonl", true],
    ["klachten/", "klachten/oud/a.jsonl", true],
    ["./a.md", "klachten/a.md", false],
    ["./klachten/*.jsonl", "klachten/a.jsonl", true],
    ["**/*.{md,txt}", "b/c.txt", true],
    ["**/*.{md,txt}", "c.md", true],
    ["klachten/**", ".klachten/a.jsonl", false],
    ["**/a.md", ".oud/a.md", true],
    ["klachten/**", "../klachten/a.jsonl", false],
    ["[ab].md", "b.md", true],
  ])("%s and %s: %s", (glob, file, isMeant) => {
    const overrides = [{ ...nothing, files: [glob], language: "nl" }] as const;
    const config = { path: "/x/c.yaml", ...nothing, overrides };
    expect(configFor(config, `/x/${file}`).language).toBe(isMeant ? "nl" : undefined);
  });

  test.each([
    ["klachten/a.md", "nl"],
    ["klachten/oud/a.md", undefined],
    ["klachten/oud.md", "nl"],
  ])("with “!” leave files out: %s", (file, language) => {
    const files = ["klachten/**", "!klachten/oud/"];
    const overrides = [{ ...nothing, files, language: "nl" }] as const;
    const config = { path: "/x/c.yaml", ...nothing, overrides };
    expect(configFor(config, `/x/${file}`).language).toBe(language);
  });
});

test("later ones win, setting by setting; packs come together", () => {
  const config: Config = {
    path: "/x/c.yaml",
    language: "nl",
    rules: { a: "error", "b/c": "info" },
    facts: { genre: "reply", fault: "own" },
    expect: { require: ["sympathy"], forbid: ["denial"] },
    packs: ["/p"],
    maxWarnings: 9,
    overrides: [
      {
        files: ["*.md"],
        rules: { b: "off" },
        facts: { genre: "canned" },
        expect: { require: [], address: "je" },
        packs: ["/q"],
      },
      { files: ["*.md"], rules: {}, facts: { channel: "public" }, failOn: "info", maxWarnings: 0 },
      { files: ["*.txt"], rules: { a: "off" }, facts: {}, language: "en" },
    ],
  };
  expect(configFor(config, "/x/y/a.md")).toEqual({
    path: "/x/c.yaml",
    language: "nl",
    rules: { a: "error", b: "off" },
    facts: { genre: "canned", fault: "own", channel: "public" },
    expect: { require: [], forbid: ["denial"], address: "je" },
    packs: ["/p", "/q"],
    failOn: "info",
    maxWarnings: 0,
    warningGroup: "/x/c.yaml 1",
  });
});
