import { assembleReport } from "./engine/assemble.ts";
import { type DecidedText, decideLanguages, type LanguageChoice } from "./engine/decide.ts";
import { findFindings } from "./engine/find.ts";
import { createMatcher, type Matcher } from "./engine/match.ts";
import { parseText } from "./engine/parse.ts";
import { type Judgement, reportSkipped, reportText } from "./engine/report.ts";
import type { RuleChoice } from "./engine/weigh.ts";
import type { Document } from "./model/document.ts";
import { type Facts, mergeFacts } from "./model/facts.ts";
import type { Language } from "./model/language.ts";
import { say } from "./model/messages/index.ts";
import { lineStarts } from "./model/place.ts";
import type { FailureReport, FileReport, Report, TextReport } from "./model/report.ts";
import type { RuleIndex, Ruleset } from "./model/rule.ts";
import { readBytes } from "./read/file.ts";
import { readDocument } from "./read/index.ts";
import { builtinIndex, builtinRules, packageVersion } from "./ruleset/builtin.ts";

export { defaultMaxSize } from "./read/file.ts";
export { readableExtensions } from "./read/index.ts";
export { packageVersion } from "./ruleset/builtin.ts";

/** What may be said of how to lint. */
export interface LintOptions extends LanguageChoice, RuleChoice {
  /** Facts that beat what the texts say of themselves. */
  facts?: Partial<Facts>;
  /** Facts for texts that say nothing of themselves. */
  defaults?: Partial<Facts>;
  /** Language of what the tool itself says in the report; English if absent. */
  uiLanguage?: Language;
  /** In bytes; a larger file is a failure. */
  maxFileSize?: number;
}

/** A file to lint. */
export interface Input {
  path: string;
  /** What it holds, if it is not to be read from `path`. */
  bytes?: Uint8Array;
  /** Name of the reader, if the path does not tell. */
  format?: string;
  /** For this file alone; they beat those of the run. */
  options?: LintOptions;
}

/** A file after reading, and how to lint it. */
export interface Task {
  document: Document;
  options: LintOptions;
}

/** Lint files, one after the other. One that cannot be read stops no other. */
export async function lintFiles(
  inputs: readonly Input[],
  options: LintOptions = {},
): Promise<Report> {
  return lintDocuments(readInputs(inputs, options), options.uiLanguage);
}

/** Tell what the built-in rules and their categories are called. */
export function ruleNames(): Pick<RuleIndex, "ids" | "categories"> {
  return builtinIndex;
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
  for (const { path, bytes, format, options: own } of inputs) {
    const options = { ...common, ...own };
    const content = bytes ?? readBytes(path, options.maxFileSize);
    const document =
      content instanceof Uint8Array
        ? await readDocument(path, content, { format })
        : { path, format: "", source: "", texts: [], failures: [content] };
    yield { document, options };
  }
}

/** Lint what was read, one file after the other. */
export async function lintDocuments(
  tasks: AsyncIterable<Task> | Iterable<Task>,
  uiLanguage: Language = "en",
): Promise<Report> {
  const loaded: LoadedRules = new Map();
  const files: FileReport[] = [];
  const failures: FailureReport[] = [];
  for await (const { document, options } of tasks) {
    for (const { message, ...failure } of document.failures) {
      failures.push({ ...failure, message: say(uiLanguage, message) });
    }
    if (isReadable(document)) files.push(await lintDocument(document, options, loaded));
  }
  return assembleReport({
    files,
    failures,
    rulesets: [...loaded.values()].map(({ ruleset }) => ruleset),
    tool: { name: "oprecht", version: packageVersion, rules: builtinIndex.hash },
  });
}

/** Tell whether a file gave anything to judge; an empty one did. */
function isReadable({ texts, failures }: Document): boolean {
  return texts.length > 0 || failures.length === 0;
}

/** A document's languages are decided together, then it goes text by text. */
async function lintDocument(
  document: Document,
  options: LintOptions,
  loaded: LoadedRules,
): Promise<FileReport> {
  const decisions = await decideLanguages(document.texts, options);
  const lines = lineStarts(document.source);
  const texts: TextReport[] = [];
  for (const decision of decisions) {
    texts.push(
      "skipped" in decision
        ? reportSkipped(decision.text, say(options.uiLanguage ?? "en", decision.skipped))
        : reportText(decision.text, await judgeText(decision, options, loaded), lines),
    );
  }
  return { path: document.path, format: document.format, texts };
}

/** Parse, match, judge: a text to what was found in it. */
async function judgeText(
  { text, language }: DecidedText,
  options: LintOptions,
  loaded: LoadedRules,
): Promise<Judgement> {
  const facts = mergeFacts(options.facts, text.facts, options.defaults);
  const { match } = await rulesOf(language, loaded);
  const sentences = await parseText(text, language, facts.genre);
  const matches = match(sentences);
  const findings = findFindings(matches, options);
  return { language, facts, sentences, findings };
}

/** The rules of the languages met so far, ready to match. */
type LoadedRules = Map<Language, { ruleset: Ruleset; match: Matcher }>;

async function rulesOf(language: Language, loaded: LoadedRules): Promise<{ match: Matcher }> {
  const known = loaded.get(language);
  if (known) return known;
  const ruleset = await builtinRules(language);
  const rules = { ruleset, match: createMatcher(ruleset) };
  loaded.set(language, rules);
  return rules;
}
