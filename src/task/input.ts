import type { Before } from "../read/reader.ts";
import type { LintOptions } from "./options.ts";

/** A file to lint. */
export interface Input {
  path: string;
  /** What it holds, if it is not to be read from `path`. */
  bytes?: Uint8Array;
  /** Name of the reader, if the path does not tell. */
  format?: string;
  /** A walk through a folder found it: of data, only what is plainly a library is read. */
  isFound?: boolean;
  /** What it held before: texts that stood there as they are now are left out. */
  before?: Uint8Array;
  /** It comes once: nothing of it is kept from run to run. */
  isPassing?: boolean;
  /** It is a piece of a file, behind so much of it. */
  after?: Before;
  /** For this file alone; they beat those of the run. */
  options?: LintOptions;
}
