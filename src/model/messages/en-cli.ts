import { plural } from "./plural.ts";

/** What the tool says in English about how it is called, what it may read and where it writes. */
export const enCli = {
  // Flags
  flagsStagedSince: () => "--staged and --since ask for different changes. Use one of them.",
  gitMissing: () =>
    "git is not installed, or cannot be found. --staged and --since ask it what changed.",
  gitFailed: ({ reason }: { reason: string }) => `git says: ${reason}.`,
  fixNoFiles: () => "--fix changes files. Name them, and leave out -, --staged and --since.",
  fixedFindings: ({ findings, files }: { findings: number; files: number }) =>
    findings === 0
      ? "Nothing could be mended unseen."
      : `${plural(findings, "finding", "findings")} mended in ${plural(files, "file", "files")}`,
  mergeNoReport: ({ path }: { path: string }) =>
    `${path} is no JSON report of oprecht. Write one with: oprecht --format json=${path}`,
  baselineChanges: () => "A baseline is of whole files. Leave out --staged and --since.",
  baselineMissing: ({ path }: { path: string }) =>
    `There is no baseline ${path}. Make one with: oprecht baseline create`,
  baselineBroken: ({ path }: { path: string }) =>
    `${path} is no baseline of oprecht. Restore it, or delete it and make one with: oprecht baseline create`,
  baselineThere: ({ path }: { path: string }) =>
    `${path} is already there. To bring it up to date: oprecht baseline update`,
  baselineUnread: ({ path }: { path: string }) =>
    `${path} was not written: some files could not be read, and would be missing from it.`,
  baselineWritten: ({ path, count, before }: BaselineSize) =>
    `${path} has ${plural(count, "finding", "findings")}${before === undefined ? "" : `; before, ${before}`}`,
  baselineKnown: ({ path, known }: { path: string; known: number }) =>
    `${plural(known, "finding", "findings")} left out: known from ${path}`,
  baselineGone: ({ path, gone }: { path: string; gone: number }) =>
    `${plural(gone, "finding", "findings")} of ${path} ${gone === 1 ? "is" : "are"} gone. To take them out: oprecht baseline prune`,
  fileIgnored: ({ path, by }: { path: string; by: string }) =>
    `${path} is left alone, as ${by} says. To read it all the same: --no-ignore.`,
  ignoreFileMissing: ({ path }: { path: string }) =>
    `There is no file ${path}. Check the path behind --ignore-path.`,
  flagUnknown: ({ flag, nearest }: { flag: string; nearest: string | undefined }) =>
    `Unknown option ${flag}.${nearest === undefined ? "" : ` Did you mean ${nearest}?`}`,
  flagNoValue: ({ flag }: { flag: string }) => `The option ${flag} needs a value.`,
  flagTakesNone: ({ flag }: { flag: string }) => `The option ${flag} takes no value.`,
  flagInvalid: ({ flag, value, valid, nearest }: InvalidFlag) =>
    `The option ${flag} does not take “${value}”.${nearest === undefined ? "" : ` Did you mean “${nearest}”?`} Possible: ${valid.join(", ")}.`,
  flagForm: ({ flag, value, form }: FlagForm) =>
    `The option ${flag} does not take “${value}”. Write it as in ${form}.`,
  flagUnknownRule: ({ flag, name, nearest }: UnknownRule) =>
    `No rule or category is called “${name}” (${flag}).${nearest === undefined ? "" : ` Did you mean “${nearest}”?`}`,
  flagOther: ({ reason }: { reason: string }) => `The options cannot be understood: ${reason}.`,
  formatTwice: ({ target }: { target: string | undefined }) =>
    target === undefined
      ? "Only one format can go to the screen. Give the others a file: --format json=report.json."
      : `Two formats would write to ${target}. Give each a file of its own.`,
  seeHelp: () => "See oprecht --help.",

  // Input and output
  replyToMany: ({ count }: { count: number }) =>
    `--reply-to tells what one text replies to, and here are ${count}. Give each record of a library its own “context”.`,
  replyToNotOne: ({ count }: { count: number }) =>
    count === 0
      ? "There is no message in this file, so nothing can reply to it."
      : `There are ${count} messages in this file, and a text replies to one.`,
  globUnmatched: () => "No file matches this pattern.",
  folderEmpty: ({ extensions }: { extensions: readonly string[] }) =>
    `There is nothing to read in this folder. Files of these kinds are: ${extensions.join(" ")}.`,
  notAFile: () => "This is neither a file nor a folder.",
  cacheUnwritable: ({ path, reason }: { path: string; reason: string }) =>
    `Nothing could be kept in ${path} (${reason}): the next run will take as long as this one.`,
  outputUnwritable: ({ path, reason }: { path: string; reason: string }) =>
    `The report cannot be written to ${path}: ${reason}.`,
  outputFolderMissing: ({ path }: { path: string }) =>
    `The report cannot be written to ${path}: its folder does not exist.`,
  configBroken: ({ config }: { config: string }) =>
    `Not judged: there are mistakes in the configuration ${config}.`,
  configBrokenCount: ({ config, count }: { config: string; count: number }) =>
    `${count} ${count === 1 ? "file was" : "files were"} not judged because of mistakes in ${config}.`,

  progress: ({ done, all, file, files }: ProgressCounts) =>
    [
      files > 1 ? `File ${file} of ${files}: ` : "",
      all === 0 ? "reading …" : all === 1 ? "judging …" : `${done} of ${all} texts`,
    ].join(""),
  bug: () => "This is a bug in oprecht, not in your texts. Please report it, with the lines below.",
};

export interface InvalidFlag {
  flag: string;
  value: string;
  valid: readonly string[];
  nearest: string | undefined;
}

export interface FlagForm {
  flag: string;
  value: string;
  /** An example of the flag with a right value. */
  form: string;
}

export interface UnknownRule {
  flag: string;
  name: string;
  nearest: string | undefined;
}

export interface BaselineSize {
  path: string;
  count: number;
  before: number | undefined;
}

export interface ProgressCounts {
  /** Texts of a file that were looked at, and all of them. */
  done: number;
  all: number;
  /** Which of how many files it is. */
  file: number;
  files: number;
}
