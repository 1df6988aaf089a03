import { type Expectations, grades, type PolicyRule } from "../../model/expect.ts";
import type { Match } from "../../model/match.ts";
import type { Message } from "../../model/messages/index.ts";
import type { Grade, Profile } from "../../model/profile.ts";
import type { Untold } from "./set-aside.ts";
import type { RuleChoice } from "./weigh.ts";

/** What texts are held to, how much that weighs, and what in them asks to hear nothing of it. */
export interface Policy {
  expect: Expectations;
  choice: RuleChoice;
  untold: Untold;
}

/** A text as it is held to what is expected of it. */
export interface Held {
  profile: Profile;
  /** By rising place. */
  matches: readonly Match[];
  /** A building block of a text has no grade. */
  isFragment: boolean;
}

/** Something expected that does not hold. */
export interface Breach {
  rule: PolicyRule;
  /** What is expected, as it was written. */
  asked: string;
  message: Message;
  advice: Message;
  /** Where it stands; absent where the text as a whole is meant. */
  match?: Match;
}

/** List in what a text does not do what is expected of it. */
export function findBreaches(
  { require = [], forbid = [], grade, address }: Expectations,
  held: Held,
): readonly Breach[] {
  // What is expected of a text, no building block of it can do alone.
  if (held.isFragment) return [];
  return [
    ...require.flatMap((demand) =>
      missing(typeof demand === "string" ? [demand] : demand.any, held),
    ),
    ...forbid.flatMap((label) => forbidden(label, held)),
    ...(grade ? gradeBreach(grade, held.profile) : []),
    ...(address ? addressBreach(address, held.profile) : []),
  ];
}

/** Say of something asked for that it is not there, or how near to it the text comes. */
function missing(labels: readonly string[], held: Held): readonly Breach[] {
  const wanted = labels.map(readLabel);
  const tried = wanted.map((one) => shortfall(one, held));
  if (tried.includes(undefined)) return [];
  const names = wanted.map(({ id }) => id);
  const none: Shortfall = {
    message: { id: "policyMissing", values: { labels: names } },
    advice: { id: "policyAdd", values: { labels: names } },
  };
  const near = tried.find((one) => one !== "absent");
  return [{ rule: "policy/require", asked: labels.join("|"), ...(near ?? none) }];
}

/** A strategy or a component, and whether weak ones count. */
interface Label {
  id: string;
  isStrong: boolean;
}

type Shortfall = Pick<Breach, "message" | "advice">;

/** Tell what is wrong with something that is there; undefined if nothing is. */
function shortfall(
  { id, isStrong }: Label,
  { profile, matches }: Held,
): Shortfall | "absent" | undefined {
  if (profile.apology.components.some((one) => one.id === id)) return undefined;
  const claim = profile.claimed.find((one) => one.id === id);
  if (claim) {
    const title = matches.find(({ rule }) => rule.id === claim.by)?.rule.title ?? claim.by;
    const message: Message = { id: "policyTakenBack", values: { label: id, title } };
    return { message, advice: { id: "policyRestore" } };
  }
  const used = profile.strategies.find((one) => one.id === id);
  if (!used) return "absent";
  if (!isStrong || used.strength === "strong") return undefined;
  const message: Message = { id: "policyWeak", values: { label: id } };
  return { message, advice: { id: "policyStrengthen" } };
}

/** Find what must not be there, once in a sentence. */
function forbidden(asked: string, { matches }: Held): readonly Breach[] {
  const { id, isStrong } = readLabel(asked);
  const ids = [`strategy/${id}`, `component/${id}`];
  const found = matches.filter(
    ({ rule, of, undoneBy }) =>
      ids.includes(rule.id) && undoneBy === undefined && !(isStrong && of.strength === "weak"),
  );
  const bySentence = new Map(found.toReversed().map((match) => [match.sentence, match]));
  return [...bySentence.values()].reverse().map((match) => ({
    rule: "policy/forbid",
    asked,
    message: { id: "policyForbidden", values: { label: id } },
    advice: { id: "policyTakeOut" },
    match,
  }));
}

/** What each grade cannot do without. */
const needed: Readonly<Record<Grade, readonly string[]>> = {
  none: [],
  pseudo: [],
  partial: ["ifid"],
  genuine: ["ifid", "specific-wrong", "responsibility"],
  complete: ["ifid", "specific-wrong", "responsibility", "harm-acknowledgement", "repair"],
};

function gradeBreach(least: Grade, { apology }: Profile): readonly Breach[] {
  const { grade } = apology;
  if (grades.indexOf(grade) >= grades.indexOf(least)) return [];
  const missing = apology.missing.filter((id) => needed[least].includes(id));
  return [
    {
      rule: "policy/grade",
      asked: least,
      message: { id: "policyGrade", values: { least, grade } },
      advice: { id: "policyRaise", values: { grade, missing } },
    },
  ];
}

function addressBreach(expected: string, { voice }: Profile): readonly Breach[] {
  const found: string | null = voice.address;
  if (found === null || found === expected) return [];
  return [
    {
      rule: "policy/address",
      asked: expected,
      message: { id: "policyAddress", values: { expected, found } },
      advice: { id: "policyAddressAll", values: { expected } },
    },
  ];
}

function readLabel(written: string): Label {
  const [id = "", strength] = written.split(":");
  return { id, isStrong: strength === "strong" };
}
