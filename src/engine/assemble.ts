import { isPolicyRule, type PolicyRule, policyUrl } from "../model/expect.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/messages/index.ts";
import type {
  FailureReport,
  FileReport,
  Finding,
  Report,
  RuleReport,
  TextReport,
} from "../model/report.ts";
import type { Rule, Ruleset } from "../model/rule.ts";
import { summarizeLibrary } from "./library.ts";

/** What a run brought together. */
export interface Run {
  files: readonly FileReport[];
  failures: readonly FailureReport[];
  /** The rule sets that were used. */
  rulesets: readonly Ruleset[];
  tool: Report["tool"];
}

/** Make the report of a run. */
export function assembleReport({ files, failures, rulesets, tool }: Run): Report {
  const texts = files.flatMap((file) => file.texts);
  const findings = texts.flatMap((text) => text.findings);
  const count = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  const library = summarizeLibrary(files);
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
    rules: describeRules(texts, rulesets),
    files,
    failures,
  };
}

/** Describe the rules that fired or took something back, each in the language of the first text where it did. */
function describeRules(
  texts: readonly TextReport[],
  rulesets: readonly Ruleset[],
): Report["rules"] {
  const rules = new Map(
    rulesets.flatMap(({ language, rules }) =>
      rules.map((rule) => [`${language} ${rule.id}`, rule]),
    ),
  );
  const described: Record<string, RuleReport> = {};
  for (const { language, findings, profile } of texts) {
    const claims = profile?.claimed ?? [];
    for (const ruleId of [...findings.map((one) => one.ruleId), ...claims.map(({ by }) => by)]) {
      const rule = rules.get(`${language} ${ruleId}`);
      if (rule) described[ruleId] ??= describeRule(rule);
      else if (language && isPolicyRule(ruleId))
        described[ruleId] ??= describePolicy(language, ruleId);
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
