import { resolve } from "node:path";
import { lineFinder } from "../../config/lines.ts";
import type { Setting } from "../../config/origins.ts";
import type { PackSettings } from "../../lint/silenced.ts";
import { overrule, type RuleSettings } from "../../model/rule-settings.ts";

/** List what packs say of rules, and nobody who counts for more does. */
export function packedSettings(
  packs: readonly PackSettings[],
  stronger: RuleSettings,
  cwd: string,
): readonly Setting[] {
  const all = packs.map(({ rules }) => rules);
  return packs.flatMap(({ path, rules }, index) => {
    const above = [...all.slice(index + 1), stronger].reduce(overrule, {});
    const file = resolve(cwd, path);
    const lineOf = lineFinder(file);
    return Object.entries(rules)
      .filter(([id]) => !isIn(above, id) && !isIn(above, id.split("/", 1)[0] ?? id))
      .map(([id, value]) => {
        const way = ["rules", id];
        return { way, value, origin: { path: file, line: lineOf(way) } };
      });
  });
}

function isIn(settings: RuleSettings, name: string): boolean {
  return Object.hasOwn(settings, name);
}
