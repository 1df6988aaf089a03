import type { Command } from "commander";
import { UserError } from "../model/errors.ts";
import type { Channel, Facts, Fault, Genre } from "../model/facts.ts";
import type { Language } from "../model/language.ts";
import type { Severity } from "../model/rule.ts";
import type { ReporterName } from "../report/index.ts";
import type { Shard } from "../task/shard.ts";
import { declareFlags } from "./flags.ts";
import { parseArguments } from "./parse.ts";
import type { Output } from "./values.ts";

/** What was asked for, as read from the arguments; a flag that was not given is absent. */
export interface Options<Name extends string = ReporterName> {
  paths: readonly string[];
  lang?: Language | "auto";
  facts: Partial<Facts>;
  rules: Readonly<Record<string, Severity | "off">>;
  only?: readonly string[];
  skip?: readonly string[];
  /** Folders with rules that are added to the built-in ones. */
  packs?: readonly string[];
  /** Path of the file with what the text replies to. */
  replyTo?: string;
  outputs: readonly Output<Name>[];
  /** Path of the configuration; false: none is looked for. */
  config?: string | false;
  stdinFilename?: string;
  /** Which of several runs this is. */
  shard?: Shard;
  /** Mend what may be mended unseen. */
  fix: boolean;
  /** Path of the baseline; false: none is heeded. */
  baseline?: string | false;
  /** Only what is about to be committed. */
  staged: boolean;
  /** Only what differs from this revision. */
  since?: string;
  errorOnUnmatched: boolean;
  /** Whether files of patterns say what to leave alone; and one more of them. */
  ignore: boolean;
  ignorePath?: string;
  maxFileSize?: number;
  /** Keep from run to run what takes long; and in which folder. */
  cache: boolean;
  cacheLocation?: string;
  failOn?: Severity;
  maxWarnings?: number;
  exitZero: boolean;
  quiet: boolean;
  color?: boolean;
}

/** The values of the flags as commander keeps them. */
export interface Flags<Name extends string = ReporterName>
  extends Omit<Options<Name>, "paths" | "facts" | "rules" | "packs" | "outputs"> {
  genre?: Genre;
  fault?: Fault;
  channel?: Channel;
  audience?: string;
  org?: readonly string[];
  rule?: readonly (readonly [string, Severity | "off"])[];
  rules?: readonly string[];
  format?: readonly Output<Name>[];
}

/**
 * Read the arguments: what was asked for, or the text to show instead of it (help, version).
 *
 * @throws UserError if they cannot be understood.
 */
export function readOptions(
  argv: readonly string[],
  language: Language,
  version: string,
): Options | string {
  const args = argv[0] === "lint" ? argv.slice(1) : argv;
  const command = declareFlags(language, version);
  return readCommandOptions(command, args);
}

/**
 * Read the arguments of a command that has the flags of `lint`.
 *
 * @throws UserError if they cannot be understood.
 */
export function readCommandOptions(command: Command, args: readonly string[]): Options | string {
  const shown = parseArguments(command, args);
  return shown ?? toOptions(command.args, command.opts<Flags>(), "pretty");
}

/** Write the help. */
export function helpText(language: Language, version: string): string {
  return String(readOptions(["--help"], language, version));
}

/**
 * Make options of the values of flags; `usual` is the format if none is named.
 *
 * @throws UserError if they do not go together.
 */
export function toOptions<Name extends string>(
  paths: readonly string[],
  flags: Flags<Name>,
  usual: Name,
): Options<Name> {
  if (flags.staged && flags.since !== undefined) throw new UserError({ id: "flagsStagedSince" });
  const { genre, fault, channel, audience, org, rule = [], rules, format, ...rest } = flags;
  return {
    ...rest,
    paths,
    facts: {
      ...(genre && { genre }),
      ...(fault && { fault }),
      ...(channel && { channel }),
      ...(audience && { audience }),
      ...(org && { organisation: toOrganisation(org) }),
    },
    rules: Object.fromEntries(rule),
    ...(rules && { packs: rules }),
    outputs: checkOutputs(format ?? [{ format: usual }]),
  };
}

function toOrganisation(names: readonly string[]): Facts["organisation"] {
  const isHandle = (name: string) => name.startsWith("@");
  return {
    names: names.filter((name) => !isHandle(name)),
    roles: [],
    handles: names.filter(isHandle),
  };
}

function checkOutputs<Name extends string>(
  outputs: readonly Output<Name>[],
): readonly Output<Name>[] {
  const targets = outputs.map(({ file }) => file);
  const twice = targets.findIndex((target, index) => targets.indexOf(target) < index);
  if (twice < 0) return outputs;
  throw new UserError({ id: "formatTwice", values: { target: targets[twice] } });
}
