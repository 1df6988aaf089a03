import type { Grievance, TextCluster, WorstText } from "../../model/library.ts";
import type { TextReport } from "../../model/report.ts";
import { severities } from "../../model/rule.ts";

const most = 5;

/** Finds the texts that should be mended first. */
export interface Worst {
  add(path: string, text: TextReport): void;
  all(clusters: readonly TextCluster[]): readonly WorstText[];
}

/**
 * Make ready to find the texts that should be mended first.
 *
 * Mocking or blaming the reader is worst; then an apology that is none; then denying and offering
 * nothing. Among texts that are alike in all of that errors are counted, then warnings, then
 * remarks; of those that are alike in that too, the one that stands first comes first. Of a
 * cluster only the first is told, and a text with nothing but remarks is left out.
 */
export function createWorst(): Worst {
  const found: Ranked[] = [];
  return {
    add: (path, text) => {
      const ranked = rank(path, text);
      if (ranked.counts.slice(0, -1).some((count) => count > 0)) found.push(ranked);
    },
    all: (clusters) => worstOf(found, clusters),
  };
}

function worstOf(found: readonly Ranked[], clusters: readonly TextCluster[]): readonly WorstText[] {
  const clusterOf = new Map(
    clusters.flatMap((cluster) => cluster.members.map((one) => [keyOf(one), cluster] as const)),
  );
  const groups = new Map<unknown, Ranked[]>();
  for (const one of found.toSorted((a, b) => compare(b.counts, a.counts))) {
    const key = clusterOf.get(keyOf(one)) ?? one;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].slice(0, most).flatMap(([first, ...others]) => {
    if (!first) return [];
    const { path, id, grievances } = first;
    return { path, id, grievances, alike: others.length };
  });
}

/** A text and its place in the order. */
interface Ranked extends Omit<WorstText, "alike"> {
  /** What is compared of two texts, from heavy to light. */
  counts: readonly number[];
}

function keyOf({ path, id }: Pick<WorstText, "path" | "id">): string {
  return JSON.stringify([path, id]);
}

function rank(path: string, text: TextReport): Ranked {
  const { id, findings } = text;
  const grievances = grievancesIn(text);
  const count = (...kinds: Grievance[]) => grievances.filter((one) => kinds.includes(one)).length;
  const found = severities.map((one) => findings.filter(({ severity }) => severity === one).length);
  const counts = [count("mockery", "blame"), count("hollow-apology"), count("denial"), ...found];
  return { path, id, grievances, counts };
}

/** List what makes a reply worse than any count of findings. */
function grievancesIn({ findings, profile }: TextReport): readonly Grievance[] {
  const heavy = findings.filter(({ severity }) => severity !== "info");
  const tests: readonly (readonly [Grievance, boolean])[] = [
    ["mockery", heavy.some(({ category }) => category === "sarcasm")],
    ["blame", heavy.some(({ ruleId }) => ruleId === "non-apology/blame-shift-victim")],
    ["hollow-apology", profile.apology.grade === "pseudo"],
    ["denial", deniesOnly(profile)],
  ];
  return tests.flatMap(([grievance, holds]) => (holds ? [grievance] : []));
}

/** What gives something to who was let down. */
const amends = ["apology", "compensation", "corrective-action"];

function deniesOnly({ strategies, claimed }: TextReport["profile"]): boolean {
  const isUsed = (id: string) => strategies.some((one) => one.id === id);
  const isClaimed = (id: string) => claimed.some((one) => one.id === id);
  return isUsed("denial") && !amends.some((id) => isUsed(id) && !isClaimed(id));
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
