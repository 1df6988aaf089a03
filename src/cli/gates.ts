import { UserError } from "../model/errors.ts";
import type { Gate } from "./fail.ts";
import type { Options } from "./options.ts";
import type { Settled } from "./settings.ts";

/** Make a finder of what makes a file fail: the flags, else its configuration, else errors alone. */
export function gateFinder(
  settled: readonly Settled[],
  { failOn, maxWarnings }: Pick<Options, "failOn" | "maxWarnings">,
): (path: string) => Gate {
  const configs = new Map(settled.map(({ input, config }) => [input.path, config]));
  return (path) => {
    const found = configs.get(path);
    const config = found instanceof UserError ? undefined : found;
    const most = maxWarnings ?? config?.maxWarnings;
    return {
      failOn: failOn ?? config?.failOn ?? "error",
      ...(most !== undefined && { maxWarnings: most }),
      // The flag counts over everything, a configuration over its own files.
      group: maxWarnings === undefined ? (config?.warningGroup ?? config?.path ?? "") : "",
    };
  };
}
