import type { Progress } from "../lint.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/messages/index.ts";
import type { Io } from "./io.ts";

/** Nobody needs to be told that a second has passed. */
const patience = 1_000;

/** Milliseconds between two lines: more often they cannot be read. */
const pace = 100;

/** A line that says how far the work is. */
export interface ProgressLine {
  show: (progress: Progress) => void;
  /** Take the line away. */
  clear: () => Promise<void>;
}

/** How the line is written. */
export interface ProgressOptions {
  quiet: boolean;
  language: Language;
  /** The files, in their order. */
  paths: readonly string[];
  /** Milliseconds since whenever. */
  now: () => number;
}

/**
 * Write how far the work is on the last line of a terminal, again and again, once it takes long or is
 * about to.
 *
 * No pipe gets it. It is written over with spaces, so that it needs no codes of a terminal.
 */
export function createProgress(
  { stderr, env }: Pick<Io, "stderr" | "env">,
  { quiet, language, paths, now }: ProgressOptions,
): ProgressLine {
  const isShown = stderr.isTTY === true && !quiet && env.TERM !== "dumb";
  const room = (stderr.columns || 80) - 1;
  const numbers = new Map(paths.map((path, index) => [path, index + 1]));
  let next = now() + patience;
  let width = 0;
  const rewrite = (line: string) => {
    const padded = line.padEnd(width);
    width = line.length;
    return stderr.write(`\r${padded}`);
  };
  return {
    show: ({ path, done, all, isLong }) => {
      const time = isShown ? now() : 0;
      if (!isShown || (time < next && !isLong)) return;
      next = time + pace;
      const values = { done, all, file: numbers.get(path) ?? 1, files: paths.length };
      void rewrite(say(language, { id: "progress", values }).slice(0, room));
    },
    clear: async () => {
      if (width === 0) return;
      await rewrite("");
      await stderr.write("\r");
    },
  };
}
