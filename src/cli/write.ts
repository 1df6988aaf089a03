import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Problem } from "../model/errors.ts";
import type { Language } from "../model/language.ts";
import type { Report, Texts } from "../model/report.ts";
import type { PieceReporter } from "../report/index.ts";
import { colorLevel } from "./color.ts";
import { writeProblem } from "./complain.ts";
import type { Io, Sink } from "./io.ts";
import type { Options } from "./options.ts";

/** Where reports go, and who makes them. */
interface Press<Name extends string> {
  io: Io;
  cwd: string;
  language: Language;
  load: (name: Name) => Promise<PieceReporter>;
}

/** Write the report in every format that was asked for; gives what could not be written. */
export async function writeReports<Name extends string>(
  report: Report<Texts>,
  {
    outputs,
    quiet,
    color: flag,
  }: Pick<Options<Name>, "outputs" | "quiet"> & { color?: boolean | undefined },
  { io, cwd, language, load }: Press<Name>,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const { format, file } of outputs) {
    const write = await load(format);
    // A file is read by who knows what: no colour, and one width everywhere.
    const color = file === undefined ? colorLevel(flag, io.env, io.stdout) : 0;
    const width = file === undefined ? screenWidth(io) : defaultWidth;
    const pieces = inChunks(write(report, { language, color, width, quiet }));
    const error = await (file === undefined
      ? writeChunks(pieces, io.stdout)
      : writeFile(resolve(cwd, file), pieces).catch((error: Error) => error));
    if (error) problems.push(problemOf(file ?? "stdout", error));
  }
  return problems;
}

/** Units that are written at once; each write has its price. */
const chunkSize = 1 << 16;

function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk: string[] = [];
  let size = 0;
  for (const piece of pieces) {
    chunk.push(piece);
    size += piece.length;
    if (size < chunkSize) continue;
    yield chunk.join("");
    chunk = [];
    size = 0;
  }
  if (size > 0) yield chunk.join("");
}

async function writeChunks(chunks: Iterable<string>, sink: Sink): Promise<Error | undefined> {
  for (const chunk of chunks) {
    const error = await sink.write(chunk);
    if (error) return error;
  }
  return undefined;
}

/** Write to standard output, and give the exit code: 2 if that cannot be done. */
export async function writeOut(text: string, io: Io, language: Language): Promise<number> {
  const error = await io.stdout.write(text);
  if (!error) return 0;
  await io.stderr.write(writeProblem(problemOf("stdout", error), language));
  return 2;
}

const defaultWidth = 80;

/** Tell how many columns the screen has. */
export function screenWidth({ stdout, env }: Io): number {
  return stdout.columns || Number.parseInt(env.COLUMNS ?? "", 10) || defaultWidth;
}

function problemOf(path: string, error: Error): Problem {
  const reason = "code" in error ? String(error.code) : error.message;
  if (reason === "ENOENT") return { message: { id: "outputFolderMissing", values: { path } } };
  return { message: { id: "outputUnwritable", values: { path, reason } } };
}
