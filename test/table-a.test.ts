import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { lintText } from "../src/lint.ts";
import { type Language, languages } from "../src/model/language.ts";

// What the complement of “sorry” is decides what it does: thirteen rows, told apart in every word order.
interface Row {
  row: string;
  text: string;
  /** Strategies that are used, with their strength where it is told: `apology strong`. */
  strategies: readonly string[];
  /** Names of the non-apologies. */
  findings: readonly string[];
}

const rowNames = Array.from({ length: 13 }, (_, index) => `A${index + 1}`);

describe.each(languages)("%s", (language) => {
  const rows: readonly Row[] = parse(readFileSync(`test/table-a/${language}.yml`, "utf8"));

  test.each(rowNames)("%s has its sentences", (name) => {
    expect(rows.filter(({ row }) => row === name).length).toBeGreaterThanOrEqual(8);
  });

  test.each(rows)("$row $text", async ({ text, strategies, findings }) => {
    expect(await judge(text, language)).toEqual({
      strategies: [...strategies].sort(),
      findings: [...findings].sort(),
    });
  });
});

/** Say which of the strategies that the table is about a text uses, and which non-apologies it has. */
async function judge(text: string, language: Language) {
  const report = await lintText(text, { language, only: ["non-apology"] });
  const used = report?.profile.strategies.filter(({ id }) => ["apology", "sympathy"].includes(id));
  return {
    strategies: (used ?? [])
      .map(({ id, strength }) => (id === "apology" ? `${id} ${strength}` : id))
      .sort(),
    findings: (report?.findings ?? []).map(({ ruleId }) => ruleId.split("/")[1]).sort(),
  };
}
