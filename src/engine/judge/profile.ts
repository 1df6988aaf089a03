import type { Match } from "../../model/match.ts";
import type { ClaimedStrategy, Evidence, Profile, UsedStrategy } from "../../model/profile.ts";
import { addressOf, isAddress } from "./address.ts";
import { withoutEchoes } from "./echo.ts";
import type { Found } from "./find.ts";
import { cancelsAny, gradeApology, isVoid, mayVoid, missingComponents } from "./grade.ts";

/** What a profile is made of. */
export interface ProfileInput {
  /** All matches of the text, by rising place. */
  matches: readonly Match[];
  findings: readonly Found[];
  /** How many sentences the text has. */
  sentences: number;
  /** Match -> the number of its sentence. */
  indexOf: (match: Match) => number;
  evidenceOf: (match: Match) => Evidence;
  /** A building block of a text has no grade. */
  isFragment: boolean;
}

/** What a text does as a whole, before anything is said of it. */
export type BareProfile = Omit<Profile, "verdict" | "pattern" | "advice">;

/** Find what a text does as a whole. */
export function profileOf(input: ProfileInput): BareProfile {
  const strategies = input.matches.filter(({ rule }) => rule.category === "strategy");
  const used = groupById(strategies.filter(({ undoneBy }) => undoneBy === undefined));
  const claimed = groupById(strategies.filter(({ undoneBy }) => undoneBy !== undefined));
  const components = groupById(input.matches.filter(({ rule }) => rule.category === "component"));
  const grade = input.isFragment ? "none" : gradeApology(input);
  const takenBack = [...claimed].flatMap(([id, matches]) =>
    used.has(id) ? [] : claimedStrategy(id, matches, input),
  );
  const isHollow = grade === "pseudo" && !takenBack.some(({ id }) => id === "apology");
  return {
    strategies: [...used].map(([id, matches]) => usedStrategy(id, matches, input)),
    claimed: isHollow ? [...takenBack, ...hollowApology(used.get("apology"), input)] : takenBack,
    order: [...used.keys()],
    apology: {
      grade,
      components: inOrder(components).map(([id, matches]) => ({
        id,
        evidence: withoutEchoes(matches).map(input.evidenceOf),
      })),
      missing: missingComponents(grade, new Set(components.keys())),
    },
    voice: {
      address: addressOf(input.matches) ?? null,
      elements: [...groupById(voiceOf(input.matches)).keys()],
    },
  };
}

/** From what an apology cannot do without to what makes it better. */
const componentOrder: readonly string[] = [
  "ifid",
  "specific-wrong",
  "responsibility",
  "harm-acknowledgement",
  "repair",
  "forbearance",
  "remorse",
  "norm-acknowledgement",
  "explanation",
  "victim-named",
  "listening",
  "intensifier",
  "no-forgiveness-schedule",
];

function inOrder(components: ReadonlyMap<string, readonly Match[]>) {
  const rank = (id: string) => componentOrder.indexOf(id);
  return [...components].sort(([a], [b]) => rank(a) - rank(b));
}

/** Group matches by the name of their rule, in the order of the first of each. */
function groupById(matches: readonly Match[]): ReadonlyMap<string, readonly Match[]> {
  const groups = new Map<string, Match[]>();
  for (const match of matches) {
    const id = match.rule.id.slice(match.rule.category.length + 1);
    const group = groups.get(id);
    if (group) group.push(match);
    else groups.set(id, [match]);
  }
  return groups;
}

function voiceOf(matches: readonly Match[]): readonly Match[] {
  return matches.filter((match) => match.rule.category === "voice" && !isAddress(match));
}

function usedStrategy(id: string, matches: readonly Match[], input: ProfileInput): UsedStrategy {
  const own = matches.filter(({ sentence }) => !sentence.isVariant);
  const count = new Set(own.map(input.indexOf)).size || 1;
  return {
    id,
    sentences: count,
    share: Math.round((count / input.sentences) * 100) / 100,
    strength: matches.some(({ of }) => of.strength !== "weak") ? "strong" : "weak",
    evidence: withoutEchoes(matches).map(input.evidenceOf),
  };
}

/** Say by what an apology is emptied, though its words stand. */
function hollowApology(
  words: readonly Match[] | undefined,
  { findings, evidenceOf }: ProfileInput,
): readonly ClaimedStrategy[] {
  const emptied =
    findings.find((found) => isVoid(found) || cancelsAny(found)) ?? findings.find(mayVoid);
  if (!emptied) return [];
  return [{ id: "apology", by: emptied.rule.id, evidence: (words ?? [emptied]).map(evidenceOf) }];
}

function claimedStrategy(
  id: string,
  matches: readonly Match[],
  { evidenceOf }: ProfileInput,
): ClaimedStrategy {
  return { id, by: matches[0]?.undoneBy ?? "", evidence: withoutEchoes(matches).map(evidenceOf) };
}
