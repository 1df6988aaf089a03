import { isPolicyRule, type PolicyRule, policyUrl } from "../../model/expect.ts";
import type { Language } from "../../model/language.ts";
import { say } from "../../model/messages/index.ts";
import type {
  FailureReport,
  FileReport,
  Report,
  RuleReport,
  TextReport,
  Texts,
} from "../../model/report.ts";
import type { Rule, Ruleset } from "../../model/rule.ts";
import { summarize } from "./summary.ts";

/** What came of a file. */
interface Outcome<Held extends Texts> {
  file?: FileReport<Held>;
  failures: readonly FailureReport[];
  rules: Report["rules"];
}

/** Make the report of a run; of a rule counts how the first file describes it. */
export function assembleReport<Held extends Texts>(
  outcomes: readonly Outcome<Held>[],
  tool: Report["tool"],
): Report<Held> {
  const files = outcomes.flatMap(({ file }) => file ?? []);
  const rules: Record<string, RuleReport> = {};
  for (const described of outcomes.map((outcome) => outcome.rules)) {
    for (const [id, rule] of Object.entries(described)) rules[id] ??= rule;
  }
  return {
    version: 1,
    tool,
    summary: summarize(files),
    rules,
    files,
    failures: outcomes.flatMap(({ failures }) => failures),
  };
}

/** Remembers which rules fired or took something back, and describes each in the language of the first text where it did. */
export interface RuleRoll {
  add(text: TextReport): void;
  describe(rulesets: readonly Ruleset[]): Report["rules"];
}

/** Make ready to remember rules. */
export function createRuleRoll(): RuleRoll {
  const fired = new Map<string, { language: Language | null; id: string }>();
  return {
    add: ({ language, findings, profile }) => {
      for (const { ruleId } of findings) note(language, ruleId);
      for (const { by } of profile.claimed) note(language, by);
    },
    describe: (rulesets) => {
      const described: Record<string, RuleReport> = {};
      for (const { language, id } of fired.values()) {
        const rule = described[id] ?? describe(language, id, rulesets);
        if (rule) described[id] = rule;
      }
      return described;
    },
  };

  function note(language: Language | null, id: string): void {
    const key = `${language} ${id}`;
    if (!fired.has(key)) fired.set(key, { language, id });
  }
}

function describe(
  language: Language | null,
  id: string,
  rulesets: readonly Ruleset[],
): RuleReport | undefined {
  const rule = rulesets
    .filter((one) => one.language === language)
    .flatMap(({ rules }) => rules.find((one) => one.id === id) ?? [])
    .at(-1);
  if (rule) return describeRule(rule);
  return language && isPolicyRule(id) ? describePolicy(language, id) : undefined;
}

function describeRule({ id, language, file, title, why, sources }: Rule): RuleReport {
  return { title, why, url: file ?? ruleUrl(language, id), sources };
}

function describePolicy(language: Language, rule: PolicyRule): RuleReport {
  return {
    title: say(language, { id: "policyTitle", values: { rule } }),
    why: say(language, { id: "policyWhy", values: { rule } }),
    url: policyUrl,
    sources: [],
  };
}

/** Where a rule is written down, from the root of the package. */
export function ruleUrl(language: Ruleset["language"], id: string): string {
  return `rules/${language}/${id}.yml`;
}
