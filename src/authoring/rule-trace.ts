import { decideLanguages, type LanguageChoice } from "../engine/language/decide.ts";
import { parseText } from "../engine/parse/parse.ts";
import { createAttribution } from "../engine/quotation/attribute.ts";
import { createTracer } from "../engine/trace/rule.ts";
import type { Text } from "../model/document.ts";
import { UserError } from "../model/errors.ts";
import { type Facts, mergeFacts } from "../model/facts.ts";
import { nearest } from "../model/nearest.ts";
import type { RuleTrace, Trails } from "../model/trace.ts";
import { readDocument } from "../read/index.ts";
import type { LoadedRules } from "../ruleset/load.ts";

/** What a text is traced with. */
export interface TraceOptions extends LanguageChoice {
  facts?: Partial<Facts>;
}

/**
 * Tell why a rule fires in a text, or does not. Undefined if the text is empty.
 *
 * @throws UserError if the text's language has no such rule, or cannot be told.
 */
export async function traceRule(
  { rulesets, sources, trails }: Pick<LoadedRules, "rulesets" | "sources"> & { trails: Trails },
  id: string,
  value: string,
  options: TraceOptions = {},
): Promise<RuleTrace | undefined> {
  const text = await readText(value);
  const [decision] = text ? await decideLanguages([text], options) : [];
  if (!text || !decision) return undefined;
  if ("skipped" in decision) throw new UserError(decision.skipped);
  const { language } = decision;
  const ruleset = rulesets.find((one) => one.language === language);
  const rule = ruleset?.rules.find((one) => one.id === id);
  if (!ruleset || !rule) {
    const ids = sources.filter((one) => one.language === language).map((one) => one.id);
    const values = { name: id, language, nearest: nearest(id, ids) };
    throw new UserError({ id: "ruleNotInLanguage", values });
  }
  const facts = mergeFacts(options.facts);
  const { value: prose } = text;
  const parsed = await parseText(text, language, facts.genre);
  const sentences = createAttribution(ruleset)({ value: prose, sentences: parsed, facts });
  return createTracer(ruleset, trails)(rule, { value: prose, sentences, facts });
}

/** Read as plain text is read, quoted lines and all. */
async function readText(value: string): Promise<Text | undefined> {
  const bytes = new TextEncoder().encode(value);
  const { texts } = await readDocument("<text>", bytes, { format: "text" });
  return texts[0];
}
