import type { Text } from "../../model/document.ts";
import { policyCategory } from "../../model/expect.ts";
import type { Ignore } from "../../model/ignore.ts";
import { type Message, say } from "../../model/messages/index.ts";
import type { Finding, IgnoredFinding, TextReport } from "../../model/report.ts";
import { severities } from "../../model/rule.ts";
import type { Lines } from "../../model/source-lines.ts";
import { createFingerprinter } from "./fingerprint.ts";
import { findBreaches } from "./policy.ts";
import type { Judgement } from "./report.ts";
import { ignoreFinder } from "./set-aside.ts";
import { weigh } from "./weigh.ts";
import { type Setting, settingOf, whereOf } from "./where.ts";

/** A text that was held to what is expected of it. */
export interface HeldText {
  report: TextReport;
  /** What asked to hear nothing of some of it. */
  used: readonly Ignore[];
}

/** Hold a text to what is expected of it: breaches go among its findings, from heavy to light, then by place. */
export function holdText(
  report: TextReport,
  judgement: Judgement,
  text: Text,
  lines: Lines,
): HeldText {
  if (!judgement.policy) return { report, used: [] };
  const findIgnore = ignoreFinder(text, judgement.policy.untold);
  const setting = settingOf(text, judgement.sentences, lines);
  const told: Finding[] = [];
  const aside: IgnoredFinding[] = [];
  const used: Ignore[] = [];
  for (const { finding, match } of breachFindings(report, judgement, setting)) {
    const { ruleId, place } = finding;
    const by = findIgnore(ruleId, match);
    if (!by) told.push(finding);
    else {
      aside.push({ ruleId, place, reason: by.reason ?? null });
      used.push(by);
    }
  }
  const ignored = [...(report.ignored ?? []), ...aside];
  return {
    report: {
      ...report,
      findings: inOrder([...report.findings, ...told]),
      ...(ignored.length > 0 && { ignored }),
    },
    used,
  };
}

function breachFindings(
  { profile, id, pointer }: TextReport,
  { language, facts, matches, policy }: Judgement,
  setting: Setting,
) {
  if (!policy) return [];
  const { expect, choice } = policy;
  const fingerprint = createFingerprinter();
  // Of what is missing there are no words to tell the records of a library apart by.
  const recordId = pointer === null ? "" : id;
  const said = (message: Message) => say(language, message);
  const held = { profile, matches, isFragment: facts.genre === "fragment" };
  return findBreaches(expect, held).flatMap(({ rule, asked, message, advice, match }) => {
    const severity = weigh(rule, "error", choice);
    if (!severity) return [];
    const { text, ...where } = match ? whereOf(match, setting) : nowhere;
    const around = match
      ? setting.text.value.slice(match.sentence.start, match.sentence.end)
      : recordId;
    const finding: Finding = {
      ruleId: rule,
      category: policyCategory,
      severity,
      title: said({ id: "policyTitle", values: { rule } }),
      message: said(message),
      advice: said(advice),
      text,
      fix: null,
      fingerprint: fingerprint(`${rule} ${asked}`, text, around),
      ...where,
    };
    return [{ finding, match }];
  });
}

const nowhere = { text: "", place: null, context: null } as const;

/** What is wrong with words that stand there comes before what is missing. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => weight(a) - weight(b) || offset(a) - offset(b));
}

function weight({ severity }: Finding): number {
  return severities.indexOf(severity);
}

function offset({ place }: Finding): number {
  return place?.start.offset ?? Number.MAX_SAFE_INTEGER;
}
