import { policyPages } from "../../authoring/policy-book.ts";
import { rulePages } from "../../authoring/rule-book.ts";
import { UserError } from "../../model/errors.ts";
import { policyRules } from "../../model/expect.ts";
import { isLanguage, languages } from "../../model/language.ts";
import { showRulePage } from "../../report/rule-page.ts";
import { writeOut } from "../write.ts";
import { findId } from "./id.ts";
import { loadRequested } from "./load.ts";
import type { Request } from "./request.ts";

/** Show all there is to know of a rule: `oprecht rules show`. */
export async function show(request: Request): Promise<number> {
  const { args, flags, style, io } = request;
  const { lang, forms = false } = flags;
  const [name = ""] = args;
  const loaded = await loadRequested(request);
  const ids = [...loaded.sources.map(({ id }) => id), ...policyRules];
  const id = findId(name, ids);
  // The user's own language first.
  const both = [style.language, ...languages.filter((one) => one !== style.language)];
  const wanted = isLanguage(lang) ? [lang] : both;
  const pages = [...rulePages(loaded, id, { forms, wanted }), ...policyPages(id, wanted)];
  if (pages.length === 0 && isLanguage(lang)) {
    const values = { name: id, language: lang, nearest: undefined };
    throw new UserError({ id: "ruleNotInLanguage", values });
  }
  return writeOut(pages.map((page) => showRulePage(page, style)).join("\n"), io, style.language);
}
