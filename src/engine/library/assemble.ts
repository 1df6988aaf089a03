import { isPolicyRule, type PolicyRule, policyUrl } from "../../model/expect.ts";
import type { Language } from "../../model/language.ts";
import { say } from "../../model/messages/index.ts";
import type {
  FailureReport,
  FileReport,
  Finding,
  Report,
  RuleReport,
  TextReport,
} from "../../model/report.ts";
import type { Rule, Ruleset } from "../../model/rule.ts";
import { summarizeLibrary } from "./library.ts";

/** What came of a file. */
interface Outcome {
  file?: FileReport;
  failures: readonly FailureReport[];
  rules: Report["rules"];
}

/** Make the report of a run; of a rule counts how the first file describes it. */
export function assembleReport(outcomes: readonly Outcome[], tool: Report["tool"]): Report {
  const files = outcomes.flatMap(({ file }) => file ?? []);
  const texts = files.flatMap((file) => file.texts);
  const findings = texts.flatMap((text) => text.findings);
  const count = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  const library = summarizeLibrary(files);
  const rules: Record<string, RuleReport> = {};
  for (const described of outcomes.map((outcome) => outcome.rules)) {
    for (const [id, rule] of Object.entries(described)) rules[id] ??= rule;
  }
  return {
    version: 1,
    tool,
    summary: {
      files: files.length,
      texts: texts.length,
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
      ...(library && { library }),
    },
    rules,
    files,
    failures: outcomes.flatMap(({ failures }) => failures),
  };
}

/** Describe the rules that fired or took something back, each in the language of the first text where it did. */
export function describeRules(
  texts: readonly TextReport[],
  rulesets: readonly Ruleset[],
): Report["rules"] {
  const find = (language: Language | null, id: string) =>
    rulesets
      .findLast((one) => one.language === language && one.rules.some((rule) => rule.id === id))
      ?.rules.find((rule) => rule.id === id);
  const described: Record<string, RuleReport> = {};
  for (const { language, findings, profile } of texts) {
    for (const id of [
      ...findings.map((one) => one.ruleId),
      ...profile.claimed.map(({ by }) => by),
    ]) {
      if (described[id]) continue;
      const rule = find(language, id);
      if (rule) described[id] = describeRule(rule);
      else if (language && isPolicyRule(id)) described[id] = describePolicy(language, id);
    }
  }
  return described;
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
