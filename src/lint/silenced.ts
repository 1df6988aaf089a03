import { type RuleChoice, weigh } from "../engine/judge/weigh.ts";
import { overrule } from "../model/rule-settings.ts";
import { type PackSettings, packSettings } from "../ruleset/pack-settings.ts";
import { findingCategories } from "../ruleset/source/identity.ts";
import { ruleNames } from "./rule-names.ts";

export type { PackSettings };

/** Which rules report to a user, and which do not. */
export interface RuleCount {
  on: number;
  /** By id, or by category where none of its rules reports. */
  off: readonly string[];
}

/**
 * Tell how heavy packs let rules weigh, in their order.
 *
 * @throws UserError with every mistake in what they say.
 */
export async function settingsOfPacks(packs: readonly string[]): Promise<readonly PackSettings[]> {
  return packSettings(packs, (await ruleNames(packs)).ids);
}

/**
 * Count the rules that report findings, as packs and a user choose among them.
 *
 * @throws UserError with every mistake in what the packs say.
 */
export async function countRules(choice: RuleChoice, packs: readonly string[]): Promise<RuleCount> {
  const { ids, categories } = await ruleNames(packs);
  const ofPacks = (await settingsOfPacks(packs)).map(({ rules }) => rules);
  const rules = [...ofPacks, choice.rules ?? {}].reduce(overrule, {});
  const isOff = (id: string) => weigh(id, "error", { ...choice, rules }) === undefined;
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
