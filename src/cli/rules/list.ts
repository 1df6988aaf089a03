import { policyEntries } from "../../authoring/policy-book.ts";
import { listRules } from "../../authoring/rule-book.ts";
import { UserError } from "../../model/errors.ts";
import { isLanguage, languages } from "../../model/language.ts";
import { nearest } from "../../model/nearest.ts";
import type { RuleEntry } from "../../model/rule-page.ts";
import { showRuleList } from "../../report/rules-list.ts";
import { writeOut } from "../write.ts";
import { loadRequested } from "./load.ts";
import type { Request } from "./request.ts";

/** List the rules: `oprecht rules list`. */
export async function list(request: Request): Promise<number> {
  const { flags, style, io } = request;
  const { lang, category } = flags;
  const all = [...listRules(await loadRequested(request)), ...policyEntries].sort(byId);
  const shown = isLanguage(lang) ? [lang] : languages;
  const entries = inCategory(all, category).filter(({ titles }) =>
    shown.some((language) => titles[language] !== undefined),
  );
  return writeOut(showRuleList(entries, { ...style, shown }), io, style.language);
}

function byId({ id: one }: RuleEntry, { id: other }: RuleEntry): number {
  return one < other ? -1 : 1;
}

function inCategory(all: readonly RuleEntry[], category: string | undefined) {
  if (category === undefined) return all;
  const valid = [...new Set(all.map((entry) => entry.category))];
  if (valid.includes(category)) return all.filter((entry) => entry.category === category);
  const values = { name: category, valid, nearest: nearest(category, valid) };
  throw new UserError({ id: "categoryUnknown", values });
}
