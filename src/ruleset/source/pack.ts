import { type Severity, severities } from "../../model/rule.ts";
import type { RuleSettings } from "../../model/rule-settings.ts";
import type { Checker } from "../../yaml/checker.ts";
import { oneOf } from "../../yaml/checker.ts";
import { entries, keys } from "../../yaml/map.ts";
import { text } from "../../yaml/text.ts";

/** `pack.yml`: what a pack is called, and how heavy it lets rules weigh. */
export interface PackFile {
  name?: string;
  rules?: RuleSettings;
}

/** Check for `pack.yml`; `ids` are those of all rules, its own and the built-in ones. */
export function packChecker(ids: readonly string[]): Checker<PackFile> {
  const categories = ids.map((id) => id.slice(0, id.indexOf("/")));
  const unknownRule: Parameters<typeof entries>[1] = (name, nearest) => ({
    id: "configUnknownRule",
    values: { name, nearest },
  });
  const severity = oneOf<Severity | "off">([...severities, "off"]);
  return keys({
    name: text,
    rules: entries([...new Set([...ids, ...categories])], unknownRule, () => severity),
  });
}
