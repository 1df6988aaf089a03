import { readFileSync } from "node:fs";
import { Command } from "commander";
import { mergeReports } from "../../merge.ts";
import { UserError } from "../../model/errors.ts";
import type { Language } from "../../model/language.ts";
import { languages } from "../../model/language.ts";
import { catalogue } from "../../model/messages/index.ts";
import type { Report } from "../../model/report.ts";
import { loadPieceReporter, type ReporterName, reporterNames } from "../../report/index.ts";
import { writeProblem } from "../complain.ts";
import { isFailed } from "../fail.ts";
import { dressHelp } from "../help.ts";
import type { Io } from "../io.ts";
import { parseArguments } from "../parse.ts";
import { type Output, readOutput, readWord } from "../values.ts";
import { writeOut, writeReports } from "../write.ts";

interface MergeFlags {
  format?: readonly Output<ReporterName>[];
  color?: boolean;
}

/**
 * Put JSON reports together, write the whole in the formats asked for, and give its exit code.
 *
 * @throws UserError if a report cannot be read.
 */
export async function mergeMain(
  argv: readonly string[],
  io: Io,
  language: Language,
): Promise<number> {
  const command = declareMerge(language);
  const shown = parseArguments(command, argv.length > 0 ? argv : ["--help"]);
  if (shown !== undefined) return writeOut(shown, io, language);
  const reports = command.args.map(readReport);
  const [first, ...others] = reports;
  if (!first) return 2;
  const report = mergeReports([first, ...others]);
  const { format, color } = command.opts<MergeFlags>();
  const options = { outputs: format ?? [{ format: "pretty" as const }], quiet: false, color };
  const unwritten = await writeReports(report, options, {
    ...{ io, cwd: process.cwd(), language, load: loadPieceReporter },
  });
  await io.stderr.write(unwritten.map((problem) => writeProblem(problem, language)).join(""));
  if (report.failures.length || unwritten.length) return 2;
  return isFailed(report, () => ({ failOn: "error", group: "" })) ? 1 : 0;
}

function declareMerge(language: Language): Command {
  const words = catalogue(language);
  return dressHelp(new Command("oprecht"), words, {
    about: words.helpMergeAbout(),
    usage: words.helpMergeUsage(),
  })
    .argument(`<${words.wordPaths()}...>`, words.helpMergePaths())
    .option(
      `-f, --format <${words.wordName()}[=${words.wordFile()}]>`,
      words.helpFormat({ formats: reporterNames }),
      (value: string, before: readonly Output<ReporterName>[] = []) => [
        ...before,
        readOutput("--format", value, reporterNames),
      ],
    )
    .option("--color", words.helpColor())
    .option("--no-color", words.helpNoColor())
    .option(`--ui-lang <${words.wordLanguage()}>`, words.helpUiLang(), (value) =>
      readWord("--ui-lang", value, languages),
    )
    .helpOption("-h, --help", words.helpHelp());
}

function readReport(path: string): Report {
  const report = tryReport(path);
  if (!report) throw new UserError({ id: "mergeNoReport", values: { path } });
  return report;
}

function tryReport(path: string): Report | undefined {
  try {
    const data: unknown = JSON.parse(readFileSync(path, "utf8"));
    return isReport(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Tell whether data is a report of ours; its parts are trusted to be as we write them. */
function isReport(data: unknown): data is Report {
  if (typeof data !== "object" || data === null) return false;
  return "version" in data && data.version === 1 && "files" in data && Array.isArray(data.files);
}
