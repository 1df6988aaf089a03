import { findFindings } from "../engine/judge/find.ts";
import { holdText } from "../engine/judge/hold.ts";
import { type Judgement, reportSkipped, reportText } from "../engine/judge/report.ts";
import { notBorrowed, setAside } from "../engine/judge/set-aside.ts";
import { decideLanguages, undecided } from "../engine/language/decide.ts";
import { parseText } from "../engine/parse/parse.ts";
import type { Text } from "../model/document.ts";
import { mergeFacts } from "../model/facts.ts";
import type { Ignore } from "../model/ignore.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/messages/index.ts";
import type { FileReport, TextReport } from "../model/report.ts";
import { overrule } from "../model/rule-settings.ts";
import { linesIn } from "../model/source-lines.ts";
import type { LintOptions } from "../task/options.ts";
import { unusedIgnores } from "../task/requested-ignores.ts";
import type { LargeDocument } from "../task/tasks.ts";
import { withMessage } from "./hear.ts";
import type { Shelf } from "./shelf.ts";

/**
 * Lint a document: its languages are decided together, then it goes text by text. What a report would
 * say of each is handed on at once; what is given is what it would say of the file besides.
 */
export async function lintDocument(
  document: LargeDocument,
  options: LintOptions,
  shelf: Shelf,
  add: (text: TextReport) => void,
): Promise<Pick<FileReport, "unusedIgnores" | "unread">> {
  await shelf.open(options.packs ?? []);
  const decisions = await decideLanguages(document.texts, options);
  const lines = linesIn(document.source);
  const { path, ignores = [], unread } = document;
  const used = new Set<Ignore>();
  let done = 0;
  for (const text of document.texts) {
    const decision = decisions[done] ?? undecided;
    const isLong = text.value.length > muchToJudge;
    options.onText?.({ path, done, all: decisions.length, isLong });
    done += 1;
    if ("skipped" in decision) {
      add(reportSkipped(text, say(options.uiLanguage ?? "en", decision.skipped)));
      continue;
    }
    const judgement = await judgeText(text, decision.language, ignores, options, shelf);
    const held = holdText(reportText(text, judgement, lines), judgement, text, lines);
    for (const by of [...judgement.aside.map((one) => one.by), ...held.used]) used.add(by);
    add(held.report);
  }
  const unused = unusedIgnores(document, used, lines);
  return { ...(unused.length > 0 && { unusedIgnores: unused }), ...(unread && { unread }) };
}

/** Texts of so many units take a second or more. */
const muchToJudge = 150_000;

/** Parse, tell whose words they are, match, judge: a text to what was found in it. */
async function judgeText(
  text: Text,
  language: Language,
  ignores: readonly Ignore[],
  options: LintOptions,
  shelf: Shelf,
): Promise<Judgement> {
  const { value } = text;
  const { packs = [] } = options;
  const said = mergeFacts(options.facts, text.facts, options.defaults);
  const { facts, heard } = await withMessage(text.context, { language, facts: said, packs }, shelf);
  const { attribute, match, settings } = await shelf.take(language, packs);
  const parsed = await parseText(text, language, facts.genre);
  const sentences = attribute({ value, sentences: parsed, facts });
  const matches = match({ value, sentences, facts });
  const untold = { ignores, allow: options.allow };
  const choice = { ...options, rules: overrule(settings, options.rules ?? {}) };
  const found = notBorrowed(findFindings(matches, choice), text);
  const { told: findings, aside } = setAside(found, text, untold);
  const { expect } = options;
  return {
    ...{ language, facts, sentences, matches, findings, aside, heard },
    ...(expect && { policy: { expect, choice, untold } }),
  };
}
