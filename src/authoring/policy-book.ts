import { policyCategory, policyRules, policyUrl } from "../model/expect.ts";
import { type Language, languages } from "../model/language.ts";
import { say } from "../model/messages/index.ts";
import type { RuleEntry, RulePage } from "../model/rule-page.ts";

/** List the rules that hold texts to what the configuration expects; no file says what they look for. */
export const policyEntries: readonly RuleEntry[] = policyRules.map((rule) => {
  const title = { id: "policyTitle", values: { rule } } as const;
  return {
    id: rule,
    category: policyCategory,
    titles: { nl: say("nl", title), en: say("en", title) },
    severities: { nl: "error", en: "error" },
    sources: [],
  };
});

/** Write the pages of such a rule; none if the id is that of another. */
export function policyPages(
  id: string,
  wanted: readonly Language[] = languages,
): readonly RulePage[] {
  return policyRules
    .filter((rule) => rule === id)
    .flatMap((rule) =>
      wanted.map((language) => ({
        ...{ id, language, path: policyUrl, severity: "error" as const, ...nothing },
        title: say(language, { id: "policyTitle", values: { rule } }),
        why: say(language, { id: "policyWhy", values: { rule } }),
      })),
    );
}

const nothing = {
  message: "",
  advice: "",
  sources: [],
  cancels: [],
  voids: false,
  cases: [],
  facts: [],
  flags: [],
  passes: [],
  todo: [],
} as const;
