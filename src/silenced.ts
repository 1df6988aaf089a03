import { type RuleChoice, weigh } from "./engine/judge/weigh.ts";
import { ruleNames } from "./rule-names.ts";
import { findingCategories } from "./ruleset/source/identity.ts";

/** Which rules report to a user, and which do not. */
export interface RuleCount {
  on: number;
  /** By id, or by category where none of its rules reports. */
  off: readonly string[];
}

/** Count the rules that report findings, as a user chooses among them. */
export async function countRules(choice: RuleChoice, packs: readonly string[]): Promise<RuleCount> {
  const { ids, categories } = await ruleNames(packs);
  const isOff = (id: string) => weigh(id, "error", choice) === undefined;
  const byCategory = categories
    .filter((category) => findingCategories.includes(category))
    .map((category) => ({ category, ids: ids.filter((id) => id.startsWith(`${category}/`)) }));
  return {
    on: byCategory.flatMap(({ ids }) => ids).filter((id) => !isOff(id)).length,
    off: byCategory.flatMap(({ category, ids }) =>
      ids.every(isOff) ? category : ids.filter(isOff),
    ),
  };
}
