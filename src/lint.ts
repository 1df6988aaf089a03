import { briefReport, manyTexts } from "./engine/judge/brief.ts";
import { findFindings } from "./engine/judge/find.ts";
import { holdText } from "./engine/judge/hold.ts";
import { type Judgement, reportSkipped, reportText } from "./engine/judge/report.ts";
import { notBorrowed, setAside } from "./engine/judge/set-aside.ts";
import { type DecidedText, decideLanguages } from "./engine/language/decide.ts";
import { assembleReport, describeRules } from "./engine/library/assemble.ts";
import { parseText } from "./engine/parse/parse.ts";
import { withMessage } from "./hear.ts";
import type { Input } from "./input.ts";
import type { Outcome } from "./kept-files.ts";
import type { Document } from "./model/document.ts";
import { mergeFacts } from "./model/facts.ts";
import type { Ignore } from "./model/ignore.ts";
import type { Language } from "./model/language.ts";
import { say } from "./model/messages/index.ts";
import type { FileReport, Report, TextReport } from "./model/report.ts";
import { overrule } from "./model/rule-settings.ts";
import { linesIn } from "./model/source-lines.ts";
import type { LintOptions } from "./options.ts";
import { unusedIgnores } from "./requested-ignores.ts";
import { ruleNames } from "./rule-names.ts";
import { packageVersion } from "./ruleset/builtin.ts";
import { createShelf, type Shelf } from "./shelf.ts";
import { type KnownTask, readInputs, type Task } from "./tasks.ts";
import { unknownIgnores } from "./unknown-ignores.ts";

export type { Outcome } from "./kept-files.ts";
export type { LintOptions, Progress } from "./options.ts";
export { defaultMaxSize } from "./read/file.ts";
export { readableExtensions } from "./read/index.ts";
export { packageVersion } from "./ruleset/builtin.ts";
export type { Task } from "./tasks.ts";
export type { Input };
export { ruleNames };

/**
 * Lint files, one after the other. One that cannot be read stops no other.
 *
 * @throws UserError with every mistake in the rules of packs.
 */
export async function lintFiles(
  inputs: readonly Input[],
  options: LintOptions = {},
): Promise<Report> {
  return lintDocuments(readInputs(inputs, options), options);
}

/** Lint one text, read as plain text if no `format` is given. Undefined if it is empty. */
export async function lintText(
  value: string,
  { format = "text", ...options }: LintOptions & Pick<Input, "format"> = {},
): Promise<TextReport | undefined> {
  const bytes = new TextEncoder().encode(value);
  const { files } = await lintFiles([{ path: "<text>", bytes, format, isPassing: true }], options);
  return files[0]?.texts[0];
}

/** Lint what was read, one file after the other. */
export async function lintDocuments(
  tasks: AsyncIterable<Task | KnownTask> | Iterable<Task>,
  { uiLanguage = "en", store }: Pick<LintOptions, "uiLanguage" | "store"> = {},
): Promise<Report> {
  const shelf = createShelf(store);
  const outcomes: Outcome[] = [];
  for await (const outcome of lintTasks(tasks, shelf, uiLanguage)) outcomes.push(outcome);
  return assembleReport(outcomes, {
    name: "oprecht",
    version: packageVersion,
    rules: shelf.hash(),
  });
}

/** Lint files as they come, and give of each what a report would say; nothing is held on to. */
export async function* lintStream(
  inputs: AsyncIterable<Input>,
  options: LintOptions,
): AsyncGenerator<Outcome> {
  const { uiLanguage = "en", store } = options;
  yield* lintTasks(readInputs(inputs, options), createShelf(store), uiLanguage);
}

async function* lintTasks(
  tasks: AsyncIterable<Task | KnownTask> | Iterable<Task>,
  shelf: Shelf,
  uiLanguage: Language,
): AsyncGenerator<Outcome> {
  for await (const task of tasks) {
    const isKnown = "outcome" in task;
    const outcome = isKnown ? task.outcome : await outcomeOf(task, shelf, uiLanguage);
    if (outcome.file) shelf.count(task.options.packs ?? []);
    if (!isKnown) task.slot?.keep(outcome);
    yield outcome;
  }
}

/** Lint a file: all that a report will say of it. */
async function outcomeOf(
  { document, options }: Task,
  shelf: Shelf,
  uiLanguage: Language,
): Promise<Outcome> {
  const unknown = document.ignores ? unknownIgnores(document, await ruleNames(options.packs)) : [];
  const failures = [...document.failures, ...unknown].map(({ message, ...failure }) => ({
    ...failure,
    message: say(uiLanguage, message),
  }));
  if (!isReadable(document)) return { failures, rules: {} };
  const file = await lintDocument(document, options, shelf);
  return { file, failures, rules: describeRules(file.texts, shelf.rulesets()) };
}

/** Tell whether a file gave anything to judge; an empty one did. */
function isReadable({ texts, failures, isPassedOver = false }: Document): boolean {
  return texts.length > 0 || (failures.length === 0 && !isPassedOver);
}

/** A document's languages are decided together, then it goes text by text. */
async function lintDocument(
  document: Document,
  options: LintOptions,
  shelf: Shelf,
): Promise<FileReport> {
  await shelf.open(options.packs ?? []);
  const decisions = await decideLanguages(document.texts, options);
  const lines = linesIn(document.source);
  const texts: TextReport[] = [];
  const { ignores = [], unread } = document;
  const used = new Set<Ignore>();
  const all = decisions.length;
  const isBrief = options.brief && all > manyTexts;
  for (const decision of decisions) {
    options.onText?.({ path: document.path, done: texts.length, all });
    if ("skipped" in decision) {
      texts.push(reportSkipped(decision.text, say(options.uiLanguage ?? "en", decision.skipped)));
      continue;
    }
    const judgement = await judgeText(decision, ignores, options, shelf);
    const { text } = decision;
    const held = holdText(reportText(text, judgement, lines), judgement, text, lines);
    for (const by of [...judgement.aside.map((one) => one.by), ...held.used]) used.add(by);
    texts.push(isBrief ? briefReport(held.report) : held.report);
  }
  const unused = unusedIgnores(document, used, lines);
  return {
    ...{ path: document.path, format: document.format, texts },
    ...(unused.length > 0 && { unusedIgnores: unused }),
    ...(unread && { unread }),
  };
}

/** Parse, tell whose words they are, match, judge: a text to what was found in it. */
async function judgeText(
  { text, language }: DecidedText,
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
