import type { Node } from "yaml";
import type { Message } from "../../model/messages/index.ts";
import { nearest } from "../../model/nearest.ts";
import { severities } from "../../model/rule.ts";
import type { Checker, Reading } from "../../yaml/checker.ts";
import { offsetOf, oneOf } from "../../yaml/checker.ts";
import { listOf, oneOrMore } from "../../yaml/list.ts";
import { type Checked, keyOffset, keys } from "../../yaml/map.ts";
import { located, text } from "../../yaml/text.ts";
import { matchCheckers, ruleCase, toCase } from "./case.ts";
import { flagExample, passExample, reportTwice, todoExample } from "./example.ts";
import type { Identity } from "./identity.ts";
import { messageProblems } from "./messages.ts";
import { checkRole } from "./role.ts";
import type { CaseSource, Located, RuleSource } from "./rule-source.ts";

/** What rule files may refer to; absent where that is not known, and everything goes. */
export interface Known {
  /** Keys of `references.yml`. */
  references?: readonly string[];
  /** Ids of the rules of the language. */
  ids?: readonly string[];
}

/** Check a rule file: its shape, its patterns, and what it refers to outside patterns. */
export function ruleChecker(path: string, identity: Identity, known: Known): Checker<RuleSource> {
  const parts = keys(ruleCheckers(known), "refuse");
  return (node, reading) => {
    const found = parts(node, reading);
    if (!found) return undefined;
    const { title = "", why = "", sources = [], cancels = [], voids, ...others } = found;
    const {
      severity,
      message,
      advice,
      flags = [],
      passes = [],
      todo = [],
      once,
      ...match
    } = others;
    const rule: RuleSource = {
      path,
      ...identity,
      title,
      ...(severity && { severity }),
      ...(message && { message }),
      ...(advice && { advice }),
      why: why.trim(),
      ...{ sources, cancels, flags, passes, todo },
      voids: voids === "grade",
      ...(once && { once: true }),
      cases: casesOf(match, node, reading),
    };
    checkRole(identity.category, node, reading);
    for (const problem of messageProblems(rule)) reading.report(problem);
    reportTwice([...flags, ...passes, ...todo], reading);
    return rule;
  };
}

/** Make the checkers of all that a rule file may say. */
export function ruleCheckers({ references, ids }: Known) {
  const strategies = ids?.flatMap((id) => /^strategy\/(.+)$/.exec(id)?.[1] ?? []);
  const cancels = listOf(nameAmong(strategies, "unknownStrategy"));
  return {
    title: text,
    severity: oneOf(severities),
    message: located,
    advice: located,
    why: text,
    sources: listOf(nameAmong(references, "unknownReference")),
    cancels,
    voids: oneOf(["grade"]),
    once: oneOf(["text"]),
    cases: oneOrMore(ruleCase(cancels)),
    ...matchCheckers,
    flags: listOf(flagExample, 3),
    passes: listOf(passExample, 3),
    todo: listOf(todoExample, 0),
  };
}

function nameAmong(
  names: readonly string[] | undefined,
  id: "unknownReference" | "unknownStrategy",
): Checker<Located> {
  return (node, reading) => {
    const found = located(node, reading);
    if (!found || !names || names.includes(found.text)) return found;
    const unknown: Message = {
      id,
      values: { name: found.text, nearest: nearest(found.text, names) },
    };
    reading.report(found.blame(unknown));
    return undefined;
  };
}

/** Take the cases from their list, or the one that the rule itself is. */
function casesOf(
  { cases, ...match }: Checked<typeof matchCheckers> & { cases?: readonly CaseSource[] },
  node: Node,
  reading: Reading,
): readonly CaseSource[] {
  const own = Object.keys(matchCheckers).filter((key) => keyOffset(node, key) !== undefined);
  const hasList = keyOffset(node, "cases") !== undefined;
  if (!hasList && own.length === 0) {
    reading.complain(offsetOf(node), { id: "ruleWithoutCases" });
    return [];
  }
  if (!hasList) return [toCase(match, node, reading)];
  for (const key of own) {
    reading.complain(keyOffset(node, key) ?? 0, { id: "ruleCaseOutside", values: { key } });
  }
  return cases ?? [];
}
