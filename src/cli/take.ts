import { defaultMaxSize, type Input } from "../lint.ts";
import type { Failure } from "../model/document.ts";
import { UserError } from "../model/errors.ts";
import type { Io } from "./io.ts";
import { lintOptions } from "./lint-options.ts";
import type { Options } from "./options.ts";
import { packsOf } from "./packs.ts";
import type { Settled } from "./settings.ts";

/** Make ready what can be linted: files whose configuration holds good, standard input read. */
export async function takeInputs(
  settled: readonly Settled[],
  options: Options<string>,
  { stdin }: Io,
  cwd: string,
): Promise<{ inputs: readonly Input[]; failures: readonly Failure[] }> {
  const limit = options.maxFileSize ?? defaultMaxSize;
  const inputs: Input[] = [];
  const failures: Failure[] = [];
  for (const { input, config } of settled) {
    if (config instanceof UserError) continue;
    const { path, isFound, before } = input;
    const bytes = input.stdin ? await stdin.read(limit) : input.bytes;
    if (input.stdin && !bytes) {
      failures.push({ path, message: { id: "fileTooLarge", values: { limit } } });
      continue;
    }
    inputs.push({
      path,
      ...(bytes && { bytes }),
      // What is pasted is for nobody to find on a disk.
      ...(input.stdin && { isPassing: true }),
      ...(isFound && { isFound }),
      ...(before && { before }),
      options: lintOptions(options, config, packsOf(config, options, cwd)),
    });
  }
  return { inputs, failures };
}
