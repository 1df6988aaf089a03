import { isMap, type Node } from "yaml";
import type { Block } from "../../model/document.ts";
import { addresses, channels, faults, genres } from "../../model/facts.ts";
import { severities } from "../../model/rule.ts";
import type { Checker, Reading } from "../../yaml/checker.ts";
import { offsetOf, oneOf, wholeNumber } from "../../yaml/checker.ts";
import { listOf, oneOrMore } from "../../yaml/list.ts";
import { type Checked, keyOffset, keys, valueAt } from "../../yaml/map.ts";
import { located } from "../../yaml/text.ts";
import { capturesOfCase } from "./captures.ts";
import { capturesAskedFor, condition } from "./condition.ts";
import { isReadable } from "./messages.ts";
import { pattern } from "./pattern.ts";
import { captureProblems } from "./placeholders.ts";
import type { CaseSource, Located, WhereSource } from "./rule-source.ts";
import { replaceCheckers, swaps } from "./swap.ts";

const blocks: readonly Block["kind"][] = ["paragraph", "heading", "item", "cell"];

/** Checkers of what a case may say about the facts. */
export const factCheckers = {
  genre: oneOrMore(oneOf(genres)),
  fault: oneOrMore(oneOf(faults)),
  channel: oneOrMore(oneOf(channels)),
  customer: oneOrMore(oneOf(addresses)),
};

/** Checkers of what a case may say about the facts, the block and the sentence. */
export const whereCheckers = {
  ...factCheckers,
  block: oneOrMore(oneOf(blocks)),
  longer: wholeNumber(1),
};

/** Checkers of what a case says of how it matches; a rule of one case says it itself. */
export const matchCheckers = {
  patterns: listOf(pattern),
  swap: swaps,
  all: listOf(pattern),
  scope: oneOf(["clause", "sentence"]),
  unless: listOf(pattern),
  when: listOf(condition),
  where: keys(whereCheckers, "refuse"),
  except: keys(factCheckers, "refuse"),
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
  const { all = [], scope = "sentence", unless = [], when = [], where, swap } = found;
  const { patterns = swap?.map(({ pattern }) => pattern) ?? [] } = found;
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
  const ways = ["patterns", "all", "swap"].filter((key) => at(key) !== undefined);
  const isLong = keyOffset(valueAt(node, "where") ?? null, "longer") !== undefined;
  const isEmpty = ways.length === 0 && at("when") === undefined && !isLong;
  if (isEmpty) complain(offsetOf(node), { id: "caseEmpty" });
  const clashing =
    ways.length > 1 ? ways : ["swap", "replace"].filter((key) => at(key) !== undefined);
  const [, other] = clashing;
  if (other) complain(at(other) ?? 0, { id: "caseBoth", values: { keys: clashing } });
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
