import type { PolicyRule } from "../expect.ts";
import { enProfile } from "./en-profile.ts";
import { quote } from "./en-yaml.ts";
import { series } from "./plural.ts";

/** What is said in English of what texts are expected to do. */
export const enPolicy = {
  policyTitle: ({ rule }: Rule): string => titles[rule],
  policyWhy: ({ rule }: Rule): string => whys[rule],
  policyMissing: ({ labels }: Labels) => `Missing: ${series(labels.map(nameOf), "or")}.`,
  policyWeak: ({ label }: Label) =>
    `What there is of ${quote(nameOf(label))} is too weak to count.`,
  policyTakenBack: ({ label, title }: Label & { title: string }) =>
    `${quote(nameOf(label))} is claimed, but taken back: ${title}.`,
  policyForbidden: ({ label }: Label) =>
    `This counts as ${quote(nameOf(label))}, which does not belong in this text.`,
  policyGrade: ({ least, grade }: { least: string; grade: string }) =>
    `Asked for: ${enProfile.gradeName({ grade: least })} or better. Found: ${enProfile.gradeName({ grade })}.`,
  policyAddress: ({ expected, found }: { expected: string; found: string }) =>
    found === "mixed"
      ? `The reader is now ${quote("u")} and now ${quote("je")}; ${quote(expected)} is expected.`
      : `The reader is addressed with ${quote(found)}, and ${quote(expected)} is expected.`,
  policyAdd: ({ labels }: Labels): string => {
    const [label = ""] = labels;
    return labels.length > 1 ? "One of these will do." : (advice[label] ?? `Add ${nameOf(label)}.`);
  },
  policyStrengthen: () => "Make it concrete: who does what, and by when?",
  policyRestore: () => "Take out what takes it back.",
  policyTakeOut: () => "Take it out, or say something else instead.",
  policyRaise: ({ grade, missing }: { grade: string; missing: readonly string[] }) => {
    if (grade === "none") return "Say sorry, and for what: “Sorry that we …”.";
    const parts = [
      grade === "pseudo" ? "Take out what empties the apology." : [],
      missing.length > 0 ? `Still missing: ${series(missing.map(nameOf), "and")}.` : [],
    ].flat();
    return parts.join(" ") || "Take out what weakens it, and keep its parts close together.";
  },
  policyAddressAll: ({ expected }: { expected: string }) => `Write ${quote(expected)} throughout.`,
};

export interface Rule {
  rule: PolicyRule;
}

export interface Label {
  label: string;
}

export interface Labels {
  labels: readonly string[];
}

const titles: Readonly<Record<PolicyRule, string>> = {
  "policy/require": "Asked for and missing",
  "policy/forbid": "Not allowed here",
  "policy/grade": "Apology falls short",
  "policy/address": "Other form of address",
};

const whys: Readonly<Record<PolicyRule, string>> = {
  "policy/require":
    "The configuration asks this of the text, under “expect: require”: a strategy or a part of an apology.",
  "policy/forbid":
    "The configuration forbids this in the text, under “expect: forbid”: a strategy or a part of an apology.",
  "policy/grade":
    "The configuration asks for an apology of at least this grade, under “expect: grade”. A fragment is not held to it.",
  "policy/address":
    "The configuration asks for one form of address, under “expect: address”. It counts where the address can be seen.",
};

function nameOf(label: string): string {
  const component = components[label];
  return component ?? enProfile.strategyName({ id: label });
}

const components: Readonly<Record<string, string>> = {
  ifid: "the word sorry",
  "specific-wrong": "what went wrong",
  responsibility: "who did it",
  remorse: "regret",
  "harm-acknowledgement": "what it did to the other",
  "norm-acknowledgement": "why it was wrong",
  explanation: "how it happened",
  repair: "how it is made up for",
  forbearance: "how it will not happen again",
  "victim-named": "to whom sorry is said",
  listening: "room for the other's side",
  intensifier: "weight behind the apology",
  "no-forgiveness-schedule": "asking for nothing back",
};

const advice: Readonly<Record<string, string>> = {
  "general-information": "Say how it works for everyone: a rule, a term, a price.",
  "applied-information": "Say how this case stands: what you looked up, and what you found.",
  redirect: "Say where to go next: a page, a number, a colleague.",
  "request-information": "Ask for what you need to look into it: an order number, a photo.",
  sympathy: "Say what it was like for the other: “A whole day waiting for nothing, how annoying.”",
  apology: "Say sorry, and for what: “Sorry that we …”.",
  justification: "Say how it came about.",
  denial: "Say what did not happen, and how you know.",
  compensation: "Say what the other gets, and when: “You will have … back by …”.",
  "corrective-action": "Say who does what, and by when: “I will …, before …”.",
  ifid: "Say “sorry” or “we apologise”.",
  "specific-wrong": "Say what went wrong: “We delivered your order a week late.”",
  responsibility: "Say who did it: “We …” instead of “Something …”.",
  remorse: "Say that it troubles you: “We are ashamed of this.”",
  "harm-acknowledgement": "Say what it did to the other: “You stood in the cold for an hour.”",
  "norm-acknowledgement": "Say why it was wrong: “You may expect us to …”.",
  explanation: "Say how it happened, without excusing it.",
  repair: "Say how you make up for it: “You will have … back by …”.",
  forbearance: "Say what you change so that it does not happen again.",
  "victim-named": "Say to whom you apologise.",
  listening: "Leave room for the other's side: “Tell us what we have missed.”",
  intensifier: "Put weight behind it: “deeply”, “sincerely”.",
  "no-forgiveness-schedule": "Ask for no understanding or forgiveness in return.",
};
