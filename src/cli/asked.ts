import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { ignoreFinder } from "../config/ignored.ts";
import { ruleNames } from "../lint/rule-names.ts";
import { lintLargeFiles, readableExtensions } from "../lint.ts";
import type { Failure } from "../model/document.ts";
import { UserError } from "../model/errors.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/messages/index.ts";
import type { FailureReport, Report, Texts } from "../model/report.ts";
import { escapeControls } from "../report/escape.ts";
import { readMessage } from "../task/reply-to.ts";
import { blame } from "./blame.ts";
import { writeFailure } from "./complain.ts";
import { type Found, findInputs, type Search } from "./inputs.ts";
import type { Io } from "./io.ts";
import type { Options } from "./options.ts";
import { allPacks, packsOf } from "./packs.ts";
import { createProgress } from "./progress.ts";
import { checkRuleNames } from "./rule-names.ts";
import { type Settled, settle } from "./settings.ts";
import { storeFor, storeNotes } from "./store.ts";
import { takeInputs } from "./take.ts";

/** What came of linting what options name. */
export interface Asked {
  report: Report<Texts>;
  /** The files with their configurations. */
  settled: readonly Settled[];
  /** What is to be said on standard error: what was left alone, and what could not be read. */
  notes: readonly string[];
}

/**
 * Lint what the options name, each file with its configuration.
 *
 * @throws UserError if nothing can be linted as asked.
 */
export async function lintAsked(
  options: Options<string>,
  io: Io,
  language: Language,
): Promise<Asked> {
  const cwd = process.cwd();
  const found = await find(options, search(options, cwd));
  const settled = await settle(found.inputs, {
    cwd,
    config: options.config,
    names: (packs) => ruleNames(packsOf({ packs }, options, cwd)),
  });
  checkRuleNames(options, await ruleNames(allPacks(settled, options, cwd)));
  const message = await messageFor(found.inputs, options);
  const taken = await takeInputs(settled, options, io, cwd);

  const progress = createProgress(io, {
    ...{ quiet: options.quiet, language, now: () => performance.now() },
    paths: taken.inputs.map(({ path }) => path),
  });
  const store = storeFor(options, cwd);
  const linted = await lintLargeFiles(taken.inputs, {
    uiLanguage: language,
    onText: progress.show,
    ...(options.shard && { shard: options.shard }),
    ...(options.maxFileSize && { maxFileSize: options.maxFileSize }),
    ...(message !== undefined && { replyTo: message }),
    ...(store && { store }),
  }).finally(progress.clear);
  const own = [...found.failures, ...taken.failures].map((failure) => reported(failure, language));
  const unread = [...own, ...linted.failures];
  const blamed = blame(settled, language);
  const passedOver = found.ignored.map(
    ({ path, by }) =>
      `${escapeControls(say(language, { id: "fileIgnored", values: { path, by } }))}\n`,
  );
  return {
    report: { ...linted, failures: [...unread, ...blamed.failures] },
    settled,
    notes: [
      ...passedOver,
      ...unread.map(writeFailure),
      blamed.text,
      ...storeNotes(store, language),
    ],
  };
}

/** Find what to lint: what changed if that is asked, else what the paths stand for, or standard input. */
async function find(options: Options<string>, search: Search): ReturnType<typeof findInputs> {
  const { paths, staged, since } = options;
  if (!staged && since === undefined) return findInputs(paths.length ? paths : ["-"], search);
  // Who lints files does not wait for what asks git.
  const { findChanges } = await import("./changes.ts");
  return { inputs: await findChanges(options, search), failures: [], ignored: [] };
}

/** Read what the one text replies to. */
async function messageFor(
  inputs: readonly Found[],
  { replyTo, maxFileSize }: Options<string>,
): Promise<string | undefined> {
  if (replyTo === undefined) return undefined;
  const count = inputs.length;
  if (count > 1) throw new UserError({ id: "replyToMany", values: { count } });
  return readMessage(replyTo, maxFileSize);
}

function search(
  { outputs, errorOnUnmatched, stdinFilename, ignore, ignorePath }: Options<string>,
  cwd: string,
): Search {
  const files = outputs.flatMap(({ file }) => file ?? []);
  return {
    cwd,
    extensions: readableExtensions,
    except: new Set(files.map((file) => resolve(cwd, file))),
    ignorer: ignore ? ignoreFinder(ignorePath && existing(ignorePath, cwd)) : () => undefined,
    errorOnUnmatched,
    stdinFilename,
  };
}

function existing(path: string, cwd: string): string {
  const absolute = resolve(cwd, path);
  if (existsSync(absolute)) return absolute;
  throw new UserError({ id: "ignoreFileMissing", values: { path } });
}

function reported({ message, ...failure }: Failure, language: Language): FailureReport {
  return { ...failure, message: say(language, message) };
}
