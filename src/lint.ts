// The map: inputs become tasks (`task/`: what to lint, and how), each task's document goes text by text
// through the engine (`lint/document.ts`: parse, attribute, match, judge), and what was found is
// assembled as a report, which `report/` turns into what people and machines read.
import { type Hold, inHand, stowed } from "./cache/stow.ts";
import { assembleReport, createRuleRoll } from "./engine/library/assemble.ts";
import { lintDocument } from "./lint/document.ts";
import { ruleNames } from "./lint/rule-names.ts";
import { createShelf, type Shelf } from "./lint/shelf.ts";
import { unknownIgnores } from "./lint/unknown-ignores.ts";
import type { Language } from "./model/language.ts";
import { say } from "./model/messages/index.ts";
import type { Report, TextReport, Texts } from "./model/report.ts";
import { packageVersion } from "./ruleset/builtin.ts";
import type { Input } from "./task/input.ts";
import type { Outcome } from "./task/kept-files.ts";
import type { LintOptions } from "./task/options.ts";
import { type KnownTask, type LargeDocument, readInputs, type Task } from "./task/tasks.ts";

export { defaultMaxSize } from "./read/file.ts";
export { readableExtensions } from "./read/index.ts";
export { packageVersion } from "./ruleset/builtin.ts";
export type { Outcome } from "./task/kept-files.ts";
export type { LintOptions, Progress } from "./task/options.ts";
export type { Task } from "./task/tasks.ts";
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

/** Lint files whose texts may be more than memory can hold as they are reported. */
export async function lintLargeFiles(
  inputs: readonly Input[],
  options: LintOptions,
): Promise<Report<Texts>> {
  return assemble(readInputs(inputs, options), options, stowed);
}

/** Lint what was read, one file after the other. */
export async function lintDocuments(
  tasks: AsyncIterable<Task | KnownTask> | Iterable<Task>,
  options: CommonOptions = {},
): Promise<Report> {
  return assemble(tasks, options, inHand);
}

/** What holds for a run as a whole. */
type CommonOptions = Pick<LintOptions, "uiLanguage" | "store">;

async function assemble<Held extends Texts>(
  tasks: AsyncIterable<Task | KnownTask> | Iterable<Task>,
  { uiLanguage = "en", store }: CommonOptions,
  hold: Hold<Held>,
): Promise<Report<Held>> {
  const run = { shelf: createShelf(store), uiLanguage, hold };
  const outcomes: Outcome<Held>[] = [];
  for await (const outcome of lintTasks(tasks, run)) outcomes.push(outcome);
  return assembleReport(outcomes, {
    name: "oprecht",
    version: packageVersion,
    rules: run.shelf.hash(),
  });
}

/** Lint files as they come, and give of each what a report would say; nothing is held on to. */
export async function* lintStream(
  inputs: AsyncIterable<Input>,
  options: LintOptions,
): AsyncGenerator<Outcome> {
  const { uiLanguage = "en", store } = options;
  yield* lintTasks(readInputs(inputs, options), {
    shelf: createShelf(store),
    uiLanguage,
    hold: inHand,
  });
}

/** What the files of a run have in common. */
interface Run<Held extends Texts> {
  shelf: Shelf;
  uiLanguage: Language;
  hold: Hold<Held>;
}

async function* lintTasks<Held extends Texts>(
  tasks: AsyncIterable<Task | KnownTask> | Iterable<Task>,
  run: Run<Held>,
): AsyncGenerator<Outcome<Held>> {
  for await (const task of tasks) {
    const isKnown = "outcome" in task;
    const outcome = isKnown ? held(task.outcome, run.hold) : await outcomeOf(task, run);
    if (outcome.file) run.shelf.count(task.options.packs ?? []);
    if (!isKnown) task.slot?.keep(outcome);
    yield outcome;
  }
}

/** Hold the texts of a kept outcome as those of the others are held. */
function held<Held extends Texts>(
  { file, ...outcome }: Outcome<Texts>,
  hold: Hold<Held>,
): Outcome<Held> {
  return { ...outcome, ...(file && { file: { ...file, texts: hold.take(file.texts) } }) };
}

/** Lint a file: all that a report will say of it. */
async function outcomeOf<Held extends Texts>(
  { document, options }: Task,
  { shelf, uiLanguage, hold }: Run<Held>,
): Promise<Outcome<Held>> {
  const unknown = document.ignores ? unknownIgnores(document, await ruleNames(options.packs)) : [];
  const failures = [...document.failures, ...unknown].map(({ message, ...failure }) => ({
    ...failure,
    message: say(uiLanguage, message),
  }));
  if (!isReadable(document)) return { failures, rules: {} };
  const roll = createRuleRoll();
  const holder = hold.start();
  const add = (text: TextReport) => {
    roll.add(text);
    holder.add(text);
  };
  const said = await lintDocument(document, options, shelf, add);
  const { path, format } = document;
  const file = { path, format, texts: holder.all(), ...said };
  return { file, failures, rules: roll.describe(shelf.rulesets()) };
}

/** Tell whether a file gave anything to judge; an empty one did. */
function isReadable({ texts, failures, isPassedOver = false }: LargeDocument): boolean {
  return texts.length > 0 || (failures.length === 0 && !isPassedOver);
}
