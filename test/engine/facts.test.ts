import { describe, expect, test } from "vitest";
import type { Facts } from "../../src/model/facts.ts";
import { finder, show } from "./ruleset.ts";

// What rules make of what is known beside the text.
const plain = "clauses: { subordinators: [dat] }";

describe("facts", () => {
  const organisation = { names: ["De Ster", "Ster’s B.V."], roles: [], handles: ["@dester"] };

  test.each<[string, string]>([
    ["#org belt", "[[De Ster belt]], [[@dester belt]], Ster belt."],
    ["bij #org", "Werk [[bij de ster]], [[bij de STER]]."],
    ["#org", "De, Ster."],
  ])("%s: %s", async (pattern, shown) => {
    const find = finder({ words: plain, rules: { "feature/one": { patterns: [pattern] } } });
    const text = shown.replace(/\[\[|\]\]/g, "");
    expect(show(text, await find(text, { organisation }))).toBe(shown);
    expect(await find(text)).toEqual([]);
  });

  const sorry = { "strategy/apology": { patterns: ["sorry"] } };
  const near = { ...sorry, "feature/one": { patterns: ["klant"], when: ["apologetic"] } };

  test.each<[string, Partial<Facts>, string]>([
    ["two sentences away", {}, "Sorry. Ja. De [[klant]]. Ja. Een klant."],
    ["before it", {}, "De klant. De [[klant]]. Ja. Sorry."],
    ["nowhere", {}, "De klant belt."],
    ["a reply", { genre: "reply" }, "De [[klant]] belt."],
    ["a statement", { genre: "statement" }, "De [[klant]] belt."],
    ["a notice", { genre: "notice" }, "De klant belt."],
    ["another's apology", {}, "De klant belt.\n\n> Sorry."],
  ])("apologetic: %s", async (_, facts, shown) => {
    const text = shown.replace(/\[\[|\]\]/g, "");
    const matches = await finder({ words: plain, rules: near })(text, facts);
    expect(
      show(
        text,
        matches.filter(({ rule }) => rule.id === "feature/one"),
      ),
    ).toBe(shown);
  });

  test.each<[object, Partial<Facts>, string]>([
    [{ fault: "own" }, { fault: "own" }, "De [[klant]]"],
    [{ fault: "own" }, {}, "De klant"],
    [{ fault: ["own", "unknown"] }, {}, "De [[klant]]"],
    [{ channel: "public" }, { channel: "public" }, "De [[klant]]"],
    [{ channel: "public" }, {}, "De klant"],
    [{ block: "heading" }, {}, "# De [[klant]]\n\nDe klant"],
    [{ block: "paragraph" }, {}, "# De klant\n\nDe [[klant]]"],
  ])("where %j", async (where, facts, shown) => {
    const text = shown.replace(/\[\[|\]\]/g, "");
    const find = finder({
      words: plain,
      rules: { "feature/one": { patterns: ["klant"], where } },
    });
    expect(show(text, await find(text, facts))).toBe(shown);
  });
});
