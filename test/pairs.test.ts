import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lintFiles } from "../src/lint.ts";
import type { Contact } from "../src/model/contact.ts";
import { languages } from "../src/model/language.ts";

interface Pair {
  id: string;
  expected: Omit<Contact, "evidence">;
}

// What customers write, in many trades, and what they are told: replies that answer, and that do not.
describe.each(languages)("messages and replies in %s", async (language) => {
  const path = `fixtures/pairs/${language}.jsonl`;
  const pairs: readonly Pair[] = readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const { files } = await lintFiles([{ path }]);
  const texts = files.flatMap((file) => file.texts);

  test("are forty", () => {
    expect([pairs.length, texts.length]).toEqual([40, 40]);
  });

  test("are seen for what they are", () => {
    const expected = Object.fromEntries(pairs.map(({ id, expected }) => [id, expected]));
    const found = texts.map(({ id, contact }) => {
      const { evidence: _, ...others } = contact ?? { evidence: null };
      return [id, others];
    });
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  test("are told apart where u answers je, and the other way round", () => {
    const found = texts.flatMap(({ id, findings }) =>
      findings
        .filter(({ ruleId }) => ruleId === "corporate-tone/address-mirror")
        .map(({ severity, text }) => [id, severity, text]),
    );
    const dutch = [
      ["toeslag-je", "warning", "Je"],
      ["laarzen-u", "info", "U"],
      ["aanmaning-je", "warning", "je"],
    ];
    expect(found).toEqual(language === "nl" ? dutch : []);
  });
});
