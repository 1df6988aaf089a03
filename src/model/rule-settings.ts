import type { Severity } from "./rule.ts";

/** How heavy rules weigh, by rule id or category. */
export type RuleSettings = Readonly<Record<string, Severity | "off">>;

/** Put settings together; the stronger win, and what they say of a category also beats the others' settings of its rules. */
export function overrule(weaker: RuleSettings, stronger: RuleSettings): RuleSettings {
  const kept = Object.entries(weaker).filter(
    ([id]) => !Object.hasOwn(stronger, id.split("/", 1)[0] ?? id),
  );
  return { ...Object.fromEntries(kept), ...stronger };
}
