import { policyCategory, policyRules } from "./model/expect.ts";
import type { RuleIndex } from "./model/rule.ts";
import { builtinIndex } from "./ruleset/builtin.ts";

type RuleNames = Pick<RuleIndex, "ids" | "categories">;

/** Tell what the rules and their categories are called: the built-in ones, those of packs, and what holds texts to a policy. */
export async function ruleNames(packs: readonly string[] = []): Promise<RuleNames> {
  const added = await namesIn(packs);
  return {
    ids: [...new Set([...builtinIndex.ids, ...added.ids, ...policyRules])],
    categories: [...new Set([...builtinIndex.categories, ...added.categories, policyCategory])],
  };
}

async function namesIn(packs: readonly string[]): Promise<RuleNames> {
  if (packs.length === 0) return { ids: [], categories: [] };
  const { indexPacks } = await import("./ruleset/packs.ts");
  return indexPacks(packs);
}
