import type { Problem } from "../../model/errors.ts";
import { type Captures, capturesOfCase, common } from "./captures.ts";
import { placeholderProblems } from "./placeholders.ts";
import type { CaseSource, RuleSource } from "./rule-source.ts";

/** List the placeholders in the messages of a rule that some match would leave unfilled. */
export function messageProblems(rule: RuleSource): readonly Problem[] {
  const own = rule.cases.filter(isReadable).flatMap((one) => {
    const captures = fillersOf(one);
    const messages = [one.message ?? [], one.advice ?? [], one.replace?.with ?? []].flat();
    return messages.flatMap((message) => placeholderProblems(message, captures));
  });
  const shared = (["message", "advice"] as const).flatMap((key) => {
    const cases = rule.cases.filter((one) => !one[key] && isReadable(one));
    const message = rule[key];
    if (!message || cases.length === 0) return [];
    return placeholderProblems(message, common(cases.map(fillersOf)));
  });
  return [...own, ...shared];
}

/** List what placeholders may stand for in every match of a case. */
function fillersOf(one: CaseSource): Captures {
  return new Set([...capturesOfCase(one), ...(one.swap || one.replace ? ["instead"] : [])]);
}

/** Tell whether the captures of a case are known: its patterns, if it should have any, could be read. */
export function isReadable({ patterns, all, when, where, apologetic }: CaseSource): boolean {
  const isLong = where.longer !== undefined;
  return patterns.length + all.length + when.length > 0 || apologetic || isLong;
}
