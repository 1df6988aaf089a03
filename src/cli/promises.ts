import { Command } from "commander";
import type { Language } from "../model/language.ts";
import { catalogue } from "../model/messages/index.ts";
import { inOnePiece } from "../report/options.ts";
import { loadPromiseReporter, type PromiseFormat, promiseFormats } from "../report/promises.ts";
import { lintAsked } from "./asked.ts";
import { writeProblem } from "./complain.ts";
import {
  declareFormats,
  declareInput,
  declarePacks,
  declareScreen,
  declareTexts,
} from "./flags.ts";
import { dressHelp } from "./help.ts";
import type { Io } from "./io.ts";
import { type Flags, toOptions } from "./options.ts";
import { parseArguments } from "./parse.ts";
import { writeOut, writeReports } from "./write.ts";

/**
 * List what the texts promise, and give the exit code: `oprecht promises`.
 *
 * @throws UserError if that cannot be done.
 */
export async function promisesMain(
  argv: readonly string[],
  io: Io,
  language: Language,
): Promise<number> {
  const command = declarePromises(language);
  const help = () => parseArguments(declarePromises(language), ["--help"]) ?? "";
  const shown = parseArguments(command, argv);
  if (shown !== undefined) return writeOut(shown, io, language);
  if (command.args.length === 0 && !io.stdin.isGiven()) {
    await io.stderr.write(help());
    return 2;
  }
  const given = command.opts<Flags<PromiseFormat>>();
  const options = toOptions(command.args, { ...given, ...noFindings }, "pretty");
  const { report, notes } = await lintAsked(options, io, language);
  const load = async (name: PromiseFormat) => inOnePiece(await loadPromiseReporter(name));
  const press = { io, cwd: process.cwd(), language, load };
  const unwritten = await writeReports(report, options, press);
  const complaints = unwritten.map((problem) => writeProblem(problem, language));
  await io.stderr.write([...notes, ...complaints].join(""));
  return report.failures.length > 0 || unwritten.length > 0 ? 2 : 0;
}

/** What `lint` asks for its findings has no say here. */
const noFindings = { fix: false, quiet: false, exitZero: true } as const;

function declarePromises(language: Language): Command {
  const words = catalogue(language);
  const command = dressHelp(new Command("oprecht"), words, {
    about: words.helpPromises(),
    usage: words.helpPromisesUsage(),
    after: [[words.helpExamples(), [words.helpExamplePromises()]]],
  })
    .allowExcessArguments()
    .argument(`[${words.wordPaths()}...]`, words.helpPaths());
  declareTexts(command, words);
  declareInput(command, words);
  declarePacks(command, words);
  declareFormats(command, words, promiseFormats);
  declareScreen(command, words);
  return command.helpOption("-h, --help", words.helpHelp());
}
