import type { Grade } from "./profile.ts";

/**
 * What is expected of every text.
 *
 * Strategies and components go by their names; `:strong` behind that of a strategy leaves weak
 * ones out, in what is asked for and in what is forbidden.
 */
export interface Expectations {
  /** What must be there; of `any`, one of these. */
  require?: readonly (string | { any: readonly string[] })[];
  forbid?: readonly string[];
  /** The least that an apology must come to. */
  grade?: Grade;
  /** How the reader is addressed, where that is seen. */
  address?: "u" | "je";
}

/** Grades that may be asked for, from least to most. */
export const grades: readonly Grade[] = ["none", "pseudo", "partial", "genuine", "complete"];

/** Forms of address that may be asked for. */
export const addresses = ["u", "je"] as const;

/** How strong a strategy may have to be. */
export const strengths = ["weak", "strong"] as const;

/** The rules that hold texts to what is expected of them. */
export const policyRules = [
  "policy/address",
  "policy/forbid",
  "policy/grade",
  "policy/require",
] as const;

/** The id of such a rule. */
export type PolicyRule = (typeof policyRules)[number];

export const policyCategory = "policy";

/** Where what they look for is explained, from the root of the package. */
export const policyUrl = "README.md#what-every-reply-must-do";

/** Tell whether an id is that of a rule of this kind. */
export function isPolicyRule(id: string): id is PolicyRule {
  return policyRules.some((rule) => rule === id);
}
