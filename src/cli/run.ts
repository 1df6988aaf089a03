import { resolve } from "node:path";
import { UserError } from "../model/errors.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/messages/index.ts";
import { loadPieceReporter } from "../report/index.ts";
import { lintAsked } from "./asked.ts";
import { leaveOutKnown } from "./baseline/known.ts";
import { writeProblem } from "./complain.ts";
import { isFailed } from "./fail.ts";
import { gateFinder } from "./gates.ts";
import type { Io } from "./io.ts";
import type { Options } from "./options.ts";
import { writeReports } from "./write.ts";

/**
 * Lint what the options name, write the reports, and give the exit code.
 *
 * @throws UserError if nothing can be linted as asked.
 */
export async function run(options: Options, io: Io, language: Language): Promise<number> {
  const cwd = process.cwd();
  if (mayBeFilter(options)) {
    // Who lints files does not wait for what reads a stream.
    const { filter, isFilter } = await import("./filter/filter.ts");
    if (isFilter(options, io, resolve(cwd, "oprecht-baseline.json"))) {
      return filter(options, io, language);
    }
  }
  const { asked, fixed } = await lintAndFix(options, io, language);
  const { report, notes } = await leaveOutKnown(asked.report, options, { cwd, language });

  const unwritten = await writeReports(report, options, {
    io,
    cwd,
    language,
    load: loadPieceReporter,
  });
  const complaints = unwritten.map((problem) => writeProblem(problem, language));
  await io.stderr.write([...asked.notes, ...fixed, ...notes, ...complaints].join(""));
  if (report.failures.length || unwritten.length) return 2;
  return !options.exitZero && isFailed(report, gateFinder(asked.settled, options)) ? 1 : 0;
}

function mayBeFilter({ stdinFilename, outputs }: Options): boolean {
  return stdinFilename !== undefined && outputs.some(({ format }) => format === "jsonl");
}

/** Lint, and if that is asked, mend what may be mended unseen and lint again. */
async function lintAndFix(options: Options, io: Io, language: Language) {
  const asked = await lintAsked(options, io, language);
  if (!options.fix) return { asked, fixed: [] };
  const { staged, since, paths } = options;
  const isElsewhere = staged || since !== undefined || paths.length === 0 || paths.includes("-");
  if (isElsewhere) throw new UserError({ id: "fixNoFiles" });
  const { fixFiles } = await import("./fix-files.ts");
  const values = fixFiles(asked.report, process.cwd());
  const fixed = [`${say(language, { id: "fixedFindings", values })}\n`];
  return { asked: values.files > 0 ? await lintAsked(options, io, language) : asked, fixed };
}
