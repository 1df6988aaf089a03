import { type Language, languages } from "../model/language.ts";
import type { CasePage, RuleEntry, RulePage } from "../model/rule-page.ts";
import { formsIn } from "../ruleset/forms.ts";
import type { LoadedRules } from "../ruleset/load.ts";
import type { CaseSource, Located, RuleSource } from "../ruleset/source/rule-source.ts";
import { writeConditions, writeSwaps, writeWhere } from "../ruleset/source/written.ts";

/** List rules by id, each with what it is called in both languages. */
export function listRules({ sources }: Pick<LoadedRules, "sources">): readonly RuleEntry[] {
  const entries = new Map<string, { -readonly [Key in keyof RuleEntry]: RuleEntry[Key] }>();
  for (const { id, category, language, title, severity, sources: cited } of sources) {
    const entry = entries.get(id) ?? { id, category, titles: {}, severities: {}, sources: [] };
    entry.titles = { ...entry.titles, [language]: title };
    if (severity) entry.severities = { ...entry.severities, [language]: severity };
    entry.sources = [...new Set([...entry.sources, ...textsOf(cited)])].sort();
    entries.set(id, entry);
  }
  return [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Write the pages of a rule, one for each language that has it; with `forms`, every form that its patterns stand for. */
export function rulePages(
  loaded: Pick<LoadedRules, "sources" | "references" | "words">,
  id: string,
  { forms = false, wanted = languages }: { forms?: boolean; wanted?: readonly Language[] } = {},
): readonly RulePage[] {
  return wanted.flatMap((language) => {
    const rule = loaded.sources.find((one) => one.id === id && one.language === language);
    if (!rule) return [];
    const words = loaded.words[language] ?? {};
    return { ...pageOf(rule, loaded), ...(forms && { forms: formsIn(rule, words) }) };
  });
}

function pageOf(rule: RuleSource, { references }: Pick<LoadedRules, "references">): RulePage {
  const { id, language, path, title, severity, message, advice, why, cases } = rule;
  const cancels = [...rule.cancels, ...cases.flatMap((one) => one.cancels ?? [])];
  const voids = rule.voids || cases.some((one) => one.voids);
  return {
    ...{ id, language, path, title, why, voids },
    ...(severity && { severity }),
    message: message?.text ?? "",
    advice: advice?.text ?? "",
    sources: textsOf(rule.sources).map((key) => ({ key, ...references[key] })),
    cancels: [...new Set(textsOf(cancels))],
    cases: rule.cases.map(casePage),
    flags: textsOf(rule.flags),
    passes: textsOf(rule.passes),
    todo: textsOf(rule.todo),
  };
}

function casePage(one: CaseSource): CasePage {
  const { patterns, all, scope, unless, focus, strength, severity, message, advice, replace } = one;
  return {
    patterns: textsOf(patterns),
    all: textsOf(all),
    scope,
    unless: textsOf(unless),
    when: writeConditions(one),
    where: writeWhere(one.where),
    except: writeWhere(one.except),
    instead: writeSwaps(one),
    ...(focus && { focus: focus.text }),
    ...(strength && { strength }),
    ...(severity && { severity }),
    ...(message && { message: message.text }),
    ...(advice && { advice: advice.text }),
    ...(replace && { replace: replace.with.text }),
  };
}

function textsOf(found: readonly Located[]): readonly string[] {
  return found.map(({ text }) => text);
}
