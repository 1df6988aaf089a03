import type { RuleNames } from "../config/config.ts";
import type { Problem } from "../model/errors.ts";
import { UserError } from "../model/errors.ts";
import { nearest } from "../model/nearest.ts";
import type { Options } from "./options.ts";

/**
 * Check that the rules in the flags exist.
 *
 * @throws UserError with all that do not.
 */
export function checkRuleNames(
  { rules, only = [], skip = [] }: Pick<Options, "rules" | "only" | "skip">,
  { ids, categories }: RuleNames,
): void {
  const given = [
    ...Object.keys(rules).map((name) => ({ flag: "--rule", name })),
    ...only.map((name) => ({ flag: "--only", name })),
    ...skip.map((name) => ({ flag: "--skip", name })),
  ];
  const known = [...categories, ...ids];
  const problems = given
    .filter(({ name }) => !known.includes(name))
    .map(
      ({ flag, name }): Problem => ({
        message: { id: "flagUnknownRule", values: { flag, name, nearest: nearest(name, known) } },
      }),
    );
  if (problems.length) throw new UserError(problems);
}
