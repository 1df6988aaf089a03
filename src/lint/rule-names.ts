import { policyCategory, policyRules } from "../model/expect.ts";
import type { RuleIndex } from "../model/rule.ts";
import { builtinIndex } from "../ruleset/builtin.ts";
import { indexPacks } from "../ruleset/read-packs.ts";

type RuleNames = Pick<RuleIndex, "ids" | "categories">;

/** Tell what the rules and their categories are called: the built-in ones, those of packs, and what holds texts to a policy. */
export async function ruleNames(packs: readonly string[] = []): Promise<RuleNames> {
  const added = namesIn(packs);
  return {
    ids: [...new Set([...builtinIndex.ids, ...added.ids, ...policyRules])],
    categories: [...new Set([...builtinIndex.categories, ...added.categories, policyCategory])],
  };
}

function namesIn(packs: readonly string[]): RuleNames {
  return packs.length === 0 ? { ids: [], categories: [] } : indexPacks(packs);
}
