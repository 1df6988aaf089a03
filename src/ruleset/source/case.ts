import { isMap, type Node } from "yaml";
import type { Block } from "../../model/document.ts";
import { channels, faults, genres } from "../../model/facts.ts";
import { severities } from "../../model/rule.ts";
import type { Checker, Reading } from "../../yaml/checker.ts";
import { flag, offsetOf, oneOf } from "../../yaml/checker.ts";
import { listOf, oneOrMore } from "../../yaml/list.ts";
import { type Checked, keyOffset, keys, valueAt } from "../../yaml/map.ts";
import { anyText, located } from "../../yaml/text.ts";
import { capturesOfCase } from "./captures.ts";
import { capturesAskedFor, condition } from "./condition.ts";
import { isReadable } from "./messages.ts";
import { pattern } from "./pattern.ts";
import { captureProblems } from "./placeholders.ts";
import type { CaseSource, Located, WhereSource } from "./rule-source.ts";

const blocks: readonly Block["kind"][] = ["paragraph", "heading", "item", "cell"];

/** Checkers of what a case may say about the facts. */
export const whereCheckers = {
  genre: oneOrMore(oneOf(genres)),
  fault: oneOrMore(oneOf(faults)),
  channel: oneOrMore(oneOf(channels)),
  block: oneOrMore(oneOf(blocks)),
};

/** Checkers of what a replacement is made of. */
export const replaceCheckers = { with: anyText, safe: flag };

/** Checkers of what a case says of how it matches; a rule of one case says it itself. */
export const matchCheckers = {
  patterns: listOf(pattern),
  all: listOf(pattern),
  scope: oneOf(["clause", "sentence"]),
  unless: listOf(pattern),
  when: listOf(condition),
  where: keys(whereCheckers, "refuse"),
  focus: located,
  strength: oneOf(["weak", "strong"]),
  replace: keys(replaceCheckers, "refuse"),
};

/** Make the checkers of all that a case in a list may say; `cancels` is that of what it undoes. */
export function caseCheckers(cancels: Checker<readonly Located[]>) {
  return {
    ...matchCheckers,
    severity: oneOf(severities),
    message: located,
    advice: located,
    cancels,
    voids: oneOf(["grade"]),
  };
}

/** Make a checker for a case, all but the placeholders of its message. */
export function ruleCase(cancels: Checker<readonly Located[]>): Checker<CaseSource> {
  const parts = keys(caseCheckers(cancels), "refuse");
  return (node, reading) => {
    const found = parts(node, reading);
    return found && toCase(found, node, reading);
  };
}

/** Make a case of what was found at a node, and check whether its parts go together. */
export function toCase(
  found: Checked<ReturnType<typeof caseCheckers>>,
  node: Node,
  reading: Reading,
): CaseSource {
  const { patterns = [], all = [], scope = "sentence", unless = [], when = [], where } = found;
  const { replace, voids, ...given } = found;
  const source: CaseSource = {
    ...given,
    patterns,
    all,
    scope,
    unless,
    when: when.filter((one) => one !== "apologetic"),
    apologetic: when.includes("apologetic"),
    where: (where ?? {}) satisfies WhereSource,
    ...(voids && { voids: true }),
    ...(replace?.with && { replace: { with: replace.with, safe: replace.safe ?? false } }),
  };
  checkKeys(node, reading);
  checkCaptures(source, reading);
  return source;
}

/** Check that a case has something to look for, and one way to look for it. */
function checkKeys(node: Node, { complain }: Reading): void {
  const at = (key: string) => keyOffset(node, key);
  const all = at("all");
  const scope = at("scope");
  const isEmpty = all === undefined && at("patterns") === undefined && at("when") === undefined;
  if (isEmpty) complain(offsetOf(node), { id: "caseEmpty" });
  if (all !== undefined && at("patterns") !== undefined) complain(all, { id: "caseBoth" });
  if (scope !== undefined && all === undefined) complain(scope, { id: "caseScope" });
  const replace = valueAt(node, "replace");
  if (isMap(replace) && keyOffset(replace, "with") === undefined) {
    complain(offsetOf(replace), { id: "missingKey", values: { key: "with" } });
  }
}

function checkCaptures(source: CaseSource, { report }: Reading): void {
  if (!isReadable(source)) return;
  const captures = capturesOfCase(source);
  const names = [source.focus ?? [], capturesAskedFor(source.when)].flat();
  for (const problem of names.flatMap((name) => captureProblems(name, captures))) report(problem);
}
