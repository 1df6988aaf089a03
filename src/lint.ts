import { assembleReport } from "./engine/assemble.ts";
import { briefReport, manyTexts } from "./engine/brief.ts";
import { type DecidedText, decideLanguages } from "./engine/decide.ts";
import { findFindings } from "./engine/find.ts";
import { holdText } from "./engine/hold.ts";
import { parseText } from "./engine/parse.ts";
import { type Judgement, reportSkipped, reportText } from "./engine/report.ts";
import { notBorrowed, setAside } from "./engine/set-aside.ts";
import { withMessage } from "./hear.ts";
import type { Document } from "./model/document.ts";
import { mergeFacts } from "./model/facts.ts";
import type { Ignore } from "./model/ignore.ts";
import type { Language } from "./model/language.ts";
import { say } from "./model/messages/index.ts";
import type { FailureReport, FileReport, Report, TextReport } from "./model/report.ts";
import { overrule } from "./model/rule-settings.ts";
import { linesIn } from "./model/source-lines.ts";
import { onlyChanged } from "./only-changed.ts";
import type { LintOptions } from "./options.ts";
import { collectPieces, fillPieces } from "./pieces.ts";
import { readBytes } from "./read/file.ts";
import { readDocument } from "./read/index.ts";
import { replyTo } from "./reply-to.ts";
import { ruleNames } from "./rule-names.ts";
import { packageVersion } from "./ruleset/builtin.ts";
import { inShard } from "./shard.ts";
import { createShelf, type Shelf } from "./shelf.ts";
import { unknownIgnores } from "./unknown-ignores.ts";

export type { LintOptions, Progress } from "./options.ts";
export { defaultMaxSize } from "./read/file.ts";
export { readableExtensions } from "./read/index.ts";
export { packageVersion } from "./ruleset/builtin.ts";
export { ruleNames };

/** A file to lint. */
export interface Input {
  path: string;
  /** What it holds, if it is not to be read from `path`. */
  bytes?: Uint8Array;
  /** Name of the reader, if the path does not tell. */
  format?: string;
  /** A walk through a folder found it: of data, only what is plainly a library is read. */
  isFound?: boolean;
  /** What it held before: texts that stood there as they are now are left out. */
  before?: Uint8Array;
  /** For this file alone; they beat those of the run. */
  options?: LintOptions;
}

/** A file after reading, and how to lint it. */
export interface Task {
  document: Document;
  options: LintOptions;
}

/**
 * Lint files, one after the other. One that cannot be read stops no other.
 *
 * @throws UserError with every mistake in the rules of packs.
 */
export async function lintFiles(
  inputs: readonly Input[],
  options: LintOptions = {},
): Promise<Report> {
  return lintDocuments(readInputs(inputs, options), options.uiLanguage);
}

/** Lint one text, read as plain text if no `format` is given. Undefined if it is empty. */
export async function lintText(
  value: string,
  { format = "text", ...options }: LintOptions & Pick<Input, "format"> = {},
): Promise<TextReport | undefined> {
  const bytes = new TextEncoder().encode(value);
  const { files } = await lintFiles([{ path: "<text>", bytes, format }], options);
  return files[0]?.texts[0];
}

/** Read: bytes to document. */
async function* readInputs(inputs: readonly Input[], common: LintOptions): AsyncGenerator<Task> {
  const pieces = await collectPieces(inputs, common);
  for (const input of inputs) {
    const options = { ...common, ...input.options };
    const document = await readInput(input, options);
    yield { document: await fillPieces(document, pieces, options), options };
  }
}

/** Its bytes are let go before its texts are judged. */
async function readInput(
  { path, bytes, format, isFound, before }: Input,
  { maxFileSize, extraction, shard, replyTo: message }: LintOptions,
): Promise<Document> {
  const content = bytes ?? readBytes(path, maxFileSize);
  const read = (content: Uint8Array) =>
    readDocument(path, content, { format, isFound, extraction });
  const document =
    content instanceof Uint8Array
      ? await read(content)
      : { path, format: "", source: "", texts: [], failures: [content] };
  const known = before && (await read(before));
  return replyTo(message, inShard(onlyChanged(document, known), shard));
}

/** Lint what was read, one file after the other. */
export async function lintDocuments(
  tasks: AsyncIterable<Task> | Iterable<Task>,
  uiLanguage: Language = "en",
): Promise<Report> {
  const shelf = createShelf();
  const files: FileReport[] = [];
  const failures: FailureReport[] = [];
  for await (const { document, options } of tasks) {
    const unknown = document.ignores
      ? unknownIgnores(document, await ruleNames(options.packs))
      : [];
    for (const { message, ...failure } of [...document.failures, ...unknown]) {
      failures.push({ ...failure, message: say(uiLanguage, message) });
    }
    if (isReadable(document)) files.push(await lintDocument(document, options, shelf));
  }
  return assembleReport({
    files,
    failures,
    rulesets: shelf.rulesets(),
    tool: { name: "oprecht", version: packageVersion, rules: shelf.hash() },
  });
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
  const unused = new Set(ignores);
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
    for (const by of [...judgement.aside.map((one) => one.by), ...held.used]) unused.delete(by);
    texts.push(isBrief ? briefReport(held.report) : held.report);
  }
  const unusedIgnores = [...unused].map(({ at, rules }) => ({
    line: lines.place({ start: at, end: at }).start.line,
    rules,
  }));
  return {
    ...{ path: document.path, format: document.format, texts },
    ...(unusedIgnores.length > 0 && { unusedIgnores }),
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
  const choice = { ...options, rules: overrule(settings, options.rules ?? {}) };
  const found = notBorrowed(findFindings(matches, choice), text);
  const { told: findings, aside } = setAside(found, text, ignores);
  const { expect } = options;
  return {
    ...{ language, facts, sentences, matches, findings, aside, heard },
    ...(expect && { policy: { expect, choice, ignores } }),
  };
}
