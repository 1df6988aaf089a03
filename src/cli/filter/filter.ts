import { existsSync } from "node:fs";
import { extname, resolve } from "node:path";
import {
  defaultMaxSize,
  type Input,
  type LintOptions,
  lintStream,
  type Outcome,
  ruleNames,
} from "../../lint.ts";
import { UserError } from "../../model/errors.ts";
import type { Language } from "../../model/language.ts";
import { say } from "../../model/messages/index.ts";
import { isAtLeast } from "../../model/rule.ts";
import { jsonlPieces } from "../../report/jsonl.ts";
import { writeFailure } from "../complain.ts";
import type { Gate } from "../fail.ts";
import { gateFinder } from "../gates.ts";
import type { Found } from "../inputs.ts";
import type { Io } from "../io.ts";
import { lintOptions } from "../lint-options.ts";
import type { Options } from "../options.ts";
import { packsOf } from "../packs.ts";
import { checkRuleNames } from "../rule-names.ts";
import { settle } from "../settings.ts";
import { storeFor, storeNotes } from "../store.ts";
import { linesOf, type StreamLine } from "./lines.ts";
import { type Shift, shifted } from "./shift.ts";
import { asUtf8 } from "./unicode.ts";

/** Tell whether records come in one by one, and may go out so: JSONL from standard input, JSONL to standard output. */
export function isFilter(options: Options, io: Io, baseline: string): boolean {
  const { paths, stdinFilename = "", outputs, staged, since, fix, replyTo } = options;
  const isAlone = paths.length === 0 || (paths.length === 1 && paths[0] === "-");
  const [output, ...others] = outputs;
  const isPlain = !staged && since === undefined && !fix && replyTo === undefined;
  return (
    isAlone &&
    isPlain &&
    io.stdin.pieces !== undefined &&
    [".jsonl", ".ndjson"].includes(extname(stdinFilename).toLowerCase()) &&
    output?.format === "jsonl" &&
    output.file === undefined &&
    others.length === 0 &&
    // What is known is known of the whole.
    (options.baseline === false || (options.baseline === undefined && !existsSync(baseline)))
  );
}

/**
 * Judge records as they come, each by itself, and give the exit code.
 *
 * @throws UserError if nothing can be judged as asked.
 */
export async function filter(options: Options, io: Io, language: Language): Promise<number> {
  const cwd = process.cwd();
  const { stdinFilename: path = "" } = options;
  const found: Found = { path, absolute: resolve(cwd, path), stdin: true };
  const names = (packs: readonly string[]) => ruleNames(packsOf({ packs }, options, cwd));
  const settled = await settle([found], { cwd, config: options.config, names });
  const config = settled[0]?.config;
  if (config instanceof UserError) throw config;
  const packs = packsOf(config, options, cwd);
  checkRuleNames(options, await ruleNames(packs));
  const store = storeFor(options, cwd);
  const lint = {
    ...lintOptions(options, config, packs),
    uiLanguage: language,
    ...(options.shard && { shard: options.shard }),
    ...(store && { store }),
  };
  const count = createCount(gateFinder(settled, options)(path));
  const writer = createWriter(io);
  for await (const { outcome, isLast } of judge(path, options, { io, lint, language })) {
    count.take(outcome);
    await writer.take(outcome);
    if (isLast) await writer.flush();
    // As in `oprecht … | head -1`: nobody wants the rest.
    if (io.stdout.isClosed?.()) break;
  }
  await io.stderr.write(storeNotes(store, language).join(""));
  return count.code(options.exitZero);
}

interface Judging {
  io: Io;
  lint: LintOptions;
  language: Language;
}

/** Judge line by line, and say of each where it stands in the whole. */
async function* judge(path: string, options: Options, { io, lint, language }: Judging) {
  const limit = options.maxFileSize ?? defaultMaxSize;
  const lines: (StreamLine & Shift)[] = [];
  async function* inputs(): AsyncGenerator<Input> {
    const pieces = io.stdin.pieces?.() ?? noPieces();
    let offset = 0;
    let records = 0;
    for await (const line of linesOf(asUtf8(pieces, path), limit)) {
      lines.push({ ...line, offset });
      const text = Buffer.from(line.bytes).toString();
      const after = { lines: line.lines, records };
      yield { path, bytes: line.bytes, isPassing: true, after };
      offset += text.length;
      if (text.trim() !== "") records += 1;
    }
  }
  for await (const outcome of lintStream(inputs(), lint)) {
    const line = lines.shift();
    if (!line) continue;
    const message = say(language, { id: "fileTooLarge", values: { limit } });
    const tooLong = { failures: [{ path, line: 1, message }], rules: {} };
    yield { outcome: shifted(line.isTooLong ? tooLong : outcome, line), isLast: line.isLast };
  }
}

async function* noPieces(): AsyncGenerator<Uint8Array> {}

/** Count what makes the run fail. */
function createCount({ failOn, maxWarnings = Infinity }: Gate) {
  let isFailed = false;
  let isUnread = false;
  let warnings = 0;
  return {
    take: ({ file, failures }: Outcome) => {
      const findings = (file?.texts ?? []).flatMap((text) => text.findings);
      isFailed ||= findings.some(({ severity }) => isAtLeast(severity, failOn));
      isUnread ||= failures.length > 0;
      warnings += findings.filter(({ severity }) => severity === "warning").length;
    },
    code: (exitZero: boolean) => {
      if (isUnread) return 2;
      return !exitZero && (isFailed || warnings > maxWarnings) ? 1 : 0;
    },
  };
}

/** Units that are kept back at most; each write has its price. */
const chunkSize = 1 << 16;

function createWriter({ stdout, stderr }: Io) {
  let chunk = "";
  const flush = async () => {
    const text = chunk;
    chunk = "";
    const error = text === "" ? undefined : await stdout.write(text);
    if (!error) return;
    const reason = "code" in error ? String(error.code) : error.message;
    throw new UserError({ id: "outputUnwritable", values: { path: "stdout", reason } });
  };
  return {
    flush,
    take: async ({ file, failures }: Outcome) => {
      chunk += [...jsonlPieces({ files: file ? [file] : [], failures })].join("");
      if (failures.length > 0) await stderr.write(failures.map(writeFailure).join(""));
      if (chunk.length > chunkSize) await flush();
    },
  };
}
