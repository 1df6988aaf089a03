import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type Baseline, baselineOf, updateBaseline } from "../../baseline.ts";
import { packageVersion } from "../../lint.ts";
import { UserError } from "../../model/errors.ts";
import type { Language } from "../../model/language.ts";
import { catalogue, say } from "../../model/messages/index.ts";
import { nearest } from "../../model/nearest.ts";
import { lintAsked } from "../asked.ts";
import { declareFlags } from "../flags.ts";
import { dressHelp } from "../help.ts";
import type { Io } from "../io.ts";
import { readCommandOptions } from "../options.ts";
import { writeOut } from "../write.ts";
import { defaultName, namingFor, readBaseline, writeBaseline } from "./file.ts";

const commands = ["create", "update", "prune"] as const;

type Command = (typeof commands)[number];

/**
 * Do what the arguments behind `oprecht baseline` ask for, and give the exit code: write down what
 * is found today, bring that up to date, or take out of it what is gone.
 *
 * @throws UserError if that cannot be done.
 */
export async function baselineMain(
  argv: readonly string[],
  io: Io,
  language: Language,
): Promise<number> {
  const [first = "--help", ...rest] = argv;
  const isHelp = first === "-h" || first === "--help";
  const command = isHelp ? "create" : commandNamed(first);
  const words = catalogue(language);
  const declared = dressHelp(declareFlags(language, packageVersion), words, {
    about: words.helpBaselineAbout(),
    usage: words.helpBaselineUsage(),
  });
  const options = readCommandOptions(declared, isHelp ? ["--help"] : rest);
  if (typeof options === "string") return writeOut(options, io, language);

  if (options.staged || options.since !== undefined) {
    throw new UserError({ id: "baselineChanges" });
  }
  const cwd = process.cwd();
  const { baseline } = options;
  const path = typeof baseline === "string" ? baseline : defaultName;
  const before = existing(command, path, cwd);
  const { report, notes } = await lintAsked(
    { ...options, paths: options.paths.length > 0 ? options.paths : ["."] },
    io,
    language,
  );
  const nameOf = namingFor(path, cwd);
  const after = before
    ? updateBaseline(before, report, nameOf, command === "prune")
    : baselineOf(report, nameOf);
  await io.stderr.write(notes.join(""));
  // What could not be read would be missing from it.
  if (report.failures.length > 0) throw new UserError({ id: "baselineUnread", values: { path } });
  writeBaseline(path, cwd, after);
  const values = { path, count: sizeOf(after), before: before ? sizeOf(before) : undefined };
  return writeOut(`${say(language, { id: "baselineWritten", values })}\n`, io, language);
}

/** Give the baseline that is there, as the command needs it to be. */
function existing(command: Command, path: string, cwd: string): Baseline | undefined {
  if (command !== "create") return readBaseline(path, cwd);
  if (existsSync(resolve(cwd, path))) {
    throw new UserError({ id: "baselineThere", values: { path } });
  }
  return undefined;
}

function sizeOf({ files }: Baseline): number {
  return Object.values(files).reduce((total, keys) => total + keys.length, 0);
}

function commandNamed(name: string): Command {
  const command = commands.find((one) => one === name);
  if (command) return command;
  const values = { name, valid: commands, nearest: nearest(name, commands) };
  throw new UserError({ id: "commandUnknown", values });
}
